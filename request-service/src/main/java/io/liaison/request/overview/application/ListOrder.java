package io.liaison.request.overview.application;

/** In which order a list shows requests. Requests alike in it are in the order of their ids. */
public enum ListOrder {
    /** Last begun first. */
    NEWEST,
    /** First begun first. */
    OLDEST,
    /** Last submitted first. */
    SUBMITTED,
    /** Last changed first. */
    CHANGED,
    /** Highest priority first, and of one priority the oldest first. */
    PRIORITY,
    /** Earliest wished completion first, those without one last. */
    WISHED,
    /** By number, drafts first. */
    NUMBER,
    /** By title. */
    TITLE
}
