package io.liaison.platform.wording;

/** What a finding asks of the initiator. */
public enum Severity {
    /** The form can't be submitted until it is mended. */
    BLOCKING,
    /** It is mended, or acknowledged with the submission. */
    UNCLEAR,
    /** It is shown, and asks for nothing. */
    HINT
}
