package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.PlanVersion;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where plan versions are kept. */
public interface PlanVersions {

    Mono<PlanVersion> find(UUID requestId, int number);

    Mono<PlanVersion> latest(UUID requestId);

    /** The approved version that no later one superseded. */
    Mono<PlanVersion> inForce(UUID requestId);

    /** All versions of a request, oldest first. */
    Flux<PlanVersion> ofRequest(UUID requestId);

    /** Keeps a new version. That its number is taken meanwhile is an optimistic locking failure. */
    Mono<PlanVersion> add(PlanVersion version);

    Mono<PlanVersion> save(PlanVersion version);

    /** Marks what was in force before this version as superseded. */
    Mono<Void> supersedeAllBefore(PlanVersion version);
}
