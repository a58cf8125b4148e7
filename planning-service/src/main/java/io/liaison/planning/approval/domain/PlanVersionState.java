package io.liaison.planning.approval.domain;

/** Where a plan version stands. */
public enum PlanVersionState {
    IN_APPROVAL,
    /** All agreed; the version is in force. */
    APPROVED,
    /** A department did not agree; the round ended with it. */
    DISPUTED,
    /** Was in force until a later version was approved. */
    SUPERSEDED
}
