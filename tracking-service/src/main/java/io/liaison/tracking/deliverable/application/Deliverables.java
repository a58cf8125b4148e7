package io.liaison.tracking.deliverable.application;

import io.liaison.tracking.deliverable.domain.Deliverable;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where deliverables are kept. */
public interface Deliverables {

    Mono<Void> add(Deliverable deliverable);

    /** All that was handed in for a task, oldest first. */
    Flux<Deliverable> ofTask(UUID taskId);
}
