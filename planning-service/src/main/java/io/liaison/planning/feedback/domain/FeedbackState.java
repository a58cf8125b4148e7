package io.liaison.planning.feedback.domain;

/** Whose hand a feedback form waits for. */
public enum FeedbackState {
    /** Filed; its department's head has yet to sign it. */
    FILED,
    /** Signed; the lead department has yet to acknowledge it. */
    SIGNED,
    ACKNOWLEDGED
}
