/** The coordination room (協調室) of a confirmed request. */
@NullMarked
package io.liaison.planning.room;

import org.jspecify.annotations.NullMarked;
