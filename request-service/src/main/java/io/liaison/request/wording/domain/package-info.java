/** The wording lists and what administrators may make of them. Pure. */
@NullMarked
package io.liaison.request.wording.domain;

import org.jspecify.annotations.NullMarked;
