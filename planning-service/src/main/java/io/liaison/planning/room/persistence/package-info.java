/** Rooms in PostgreSQL. */
@NullMarked
package io.liaison.planning.room.persistence;

import org.jspecify.annotations.NullMarked;
