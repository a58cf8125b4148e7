package io.liaison.request.intake.domain;

/** How urgent a request is (優先級); the review centre takes the highest first. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
