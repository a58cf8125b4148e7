package io.liaison.archive.dossier.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** How a request ended. */
public enum Outcome {
    COMPLETED("liaison.tracking.request-completed.v1"),
    REJECTED("liaison.request.rejected.v1"),
    WITHDRAWN("liaison.request.withdrawn.v1");

    private final String eventType;

    Outcome(String eventType) {
        this.eventType = eventType;
    }

    /** The outcome an event brings, if it ends its request. */
    public static Optional<Outcome> broughtBy(String eventType) {
        return Stream.of(values())
                .filter(outcome -> outcome.eventType.equals(eventType))
                .findFirst();
    }
}
