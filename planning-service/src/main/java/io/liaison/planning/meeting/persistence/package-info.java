/** Meetings in PostgreSQL. */
@NullMarked
package io.liaison.planning.meeting.persistence;

import org.jspecify.annotations.NullMarked;
