package io.liaison.tracking.reminder.application;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** What reminders ask of the updates that were reported. */
public interface ReportedUpdates {

    /** Whether a task was reported on at or after one instant and before another. */
    Mono<Boolean> anyBetween(UUID taskId, Instant from, Instant until);
}
