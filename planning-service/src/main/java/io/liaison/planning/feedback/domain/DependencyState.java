package io.liaison.planning.feedback.domain;

/** What a department said to a need placed on it. */
public enum DependencyState {
    OPEN,
    AGREED,
    DECLINED
}
