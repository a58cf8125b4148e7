package io.liaison.tracking.urge.application;

import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import java.time.LocalDate;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where urges by hand are kept. */
public interface Urges {

    /** Keeps an urge; false when the same person urged the same task on that date before. */
    Mono<Boolean> add(Task task, Signature by, LocalDate date);

    /** Whether a task was urged in the name of a person on a date. */
    Mono<Boolean> urgedOn(UUID taskId, String person, LocalDate date);
}
