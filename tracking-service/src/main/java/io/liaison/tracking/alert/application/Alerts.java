package io.liaison.tracking.alert.application;

import io.liaison.tracking.alert.domain.RedAlert;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where red alerts are kept. */
public interface Alerts {

    /** The alerts of a request that stand. */
    Flux<RedAlert> standing(UUID requestId);

    /** All alerts of a task, oldest first. */
    Flux<RedAlert> ofTask(UUID taskId);

    Mono<Void> add(RedAlert alert);

    /** Stores when and by what an alert was cleared. */
    Mono<Void> clear(RedAlert alert);
}
