package io.liaison.planning.meeting.domain;

/** Whether a meeting stands, was called off, or its minutes are published. */
public enum MeetingState {
    SCHEDULED,
    CANCELLED,
    MINUTED
}
