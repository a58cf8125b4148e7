package io.liaison.notification.notice.domain;

/** A way by which a notice reaches a person. */
public enum Channel {
    /** The inbox in the pages. */
    IN_APP
}
