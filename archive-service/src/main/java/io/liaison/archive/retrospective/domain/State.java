package io.liaison.archive.retrospective.domain;

/** How far a retrospective is. */
public enum State {
    /** Departments and lead fill it in. */
    OPEN,
    /** The lead's head has signed; the administrator is to file it. */
    SIGNED,
    /** Filed. */
    COMPLETED
}
