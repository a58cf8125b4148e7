/** Meetings, their rules, and invitations in iCalendar. */
@NullMarked
package io.liaison.planning.meeting.domain;

import org.jspecify.annotations.NullMarked;
