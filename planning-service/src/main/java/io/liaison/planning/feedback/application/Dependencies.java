package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Dependency;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where dependencies are kept. */
public interface Dependencies {

    Mono<Dependency> find(UUID requestId, UUID id);

    /** All dependencies of a request, oldest first. */
    Flux<Dependency> ofRequest(UUID requestId);

    Mono<Dependency> add(Dependency dependency);

    Mono<Dependency> save(Dependency dependency);
}
