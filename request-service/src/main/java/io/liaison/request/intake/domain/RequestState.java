package io.liaison.request.intake.domain;

/** The states of a request in intake (functional.md, section 3). {@link Permissions} says which leads to which. */
public enum RequestState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REJECTED,
    DISPATCHED,
    OBJECTED,
    CONFIRMED,
    WITHDRAWN
}
