package io.liaison.tracking.alert.domain;

/** What changed, so that alerts were looked at again. */
public enum Trigger {
    PROGRESS_UPDATE,
    NEW_PLAN_VERSION,
    DELIVERY,
    RETURN,
    ACCEPTANCE,
    WITHDRAWAL,
    DATE_PASSED,
    CALENDAR_CHANGED
}
