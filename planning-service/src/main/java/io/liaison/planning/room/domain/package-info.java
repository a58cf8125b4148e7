/** The room, its states and who may do what in it. */
@NullMarked
package io.liaison.planning.room.domain;

import org.jspecify.annotations.NullMarked;
