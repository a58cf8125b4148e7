package io.liaison.planning.meeting.domain;

/** What a meeting is for. */
public enum MeetingKind {
    COORDINATION,
    /** On the points of dispute of a plan (二次協調). */
    SECOND_COORDINATION,
    /** On the progress of tasks (進度復盤會). */
    WEEKLY_REVIEW,
    OTHER
}
