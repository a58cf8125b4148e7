package io.liaison.planning.meeting.domain;

/** An attendee's answer to an invitation. */
public enum Attendance {
    YES,
    NO,
    MAYBE
}
