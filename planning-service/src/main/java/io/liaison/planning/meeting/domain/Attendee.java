package io.liaison.planning.meeting.domain;

import org.jspecify.annotations.Nullable;

/** Somebody who is invited, and what they answered. */
public record Attendee(String person, @Nullable Attendance answer) {}
