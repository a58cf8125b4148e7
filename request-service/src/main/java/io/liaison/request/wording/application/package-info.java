/** Keeping the wording lists, and having them ready for the clarity check. */
@NullMarked
package io.liaison.request.wording.application;

import org.jspecify.annotations.NullMarked;
