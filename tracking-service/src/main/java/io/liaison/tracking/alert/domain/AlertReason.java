package io.liaison.tracking.alert.domain;

/** Why a task is red (functional.md, section 5). */
public enum AlertReason {
    /** Its owner reported an expected finish after the planned one. */
    OWN_FORECAST,
    /** Its planned finish passed and nothing was handed in. */
    OVERDUE,
    /** A task it waits for pushes its forecast past its plan. */
    UPSTREAM
}
