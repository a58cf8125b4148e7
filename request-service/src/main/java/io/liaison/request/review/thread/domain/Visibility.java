package io.liaison.request.review.thread.domain;

/** Who reads a message. */
public enum Visibility {
    /** Everybody who sees the request. */
    SHARED,
    /** The administrators, among themselves. */
    PRIVATE
}
