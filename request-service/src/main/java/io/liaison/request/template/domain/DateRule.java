package io.liaison.request.template.domain;

/** What becomes of the dates of a former form. */
public enum DateRule {
    /** They keep their distance from the day the form was written. */
    SHIFT,
    /** They are left open. */
    CLEAR
}
