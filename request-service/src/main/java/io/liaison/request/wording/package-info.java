/** The wording lists of the clarity check: those that come with a release, and what administrators make of them. */
@NullMarked
package io.liaison.request.wording;

import org.jspecify.annotations.NullMarked;
