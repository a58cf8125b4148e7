package io.liaison.tracking.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to a task.
 *
 * @param opened when an approved plan brought it
 * @param started when its first update was reported
 * @param lastUpdate when its latest update was reported
 * @param delivered when its latest deliverable was handed in
 * @param returned when its latest deliverable was returned
 * @param accepted when it was accepted
 */
public record TaskTimes(
        Instant opened,
        @Nullable Instant started,
        @Nullable Instant lastUpdate,
        @Nullable Instant delivered,
        @Nullable Instant returned,
        @Nullable Instant accepted) {

    static TaskTimes openedAt(Instant at) {
        return new TaskTimes(at, null, null, null, null, null);
    }

    TaskTimes reportedAt(Instant at) {
        return new TaskTimes(opened, started == null ? at : started, at, delivered, returned, accepted);
    }

    TaskTimes deliveredAt(Instant at) {
        return new TaskTimes(opened, started, lastUpdate, at, returned, accepted);
    }

    TaskTimes returnedAt(Instant at) {
        return new TaskTimes(opened, started, lastUpdate, delivered, at, accepted);
    }

    TaskTimes acceptedAt(Instant at) {
        return new TaskTimes(opened, started, lastUpdate, delivered, returned, at);
    }
}
