/** The discussion (在線討論區) of a room. */
@NullMarked
package io.liaison.planning.discussion;

import org.jspecify.annotations.NullMarked;
