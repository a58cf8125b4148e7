/** A clock that the demo can move. */
@NullMarked
package io.liaison.clock;

import org.jspecify.annotations.NullMarked;
