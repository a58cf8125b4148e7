package io.liaison.planning.approval.domain;

/** What a department's head says to a plan. */
public enum Verdict {
    AGREE,
    DISAGREE,
    NEEDS_CHANGE
}
