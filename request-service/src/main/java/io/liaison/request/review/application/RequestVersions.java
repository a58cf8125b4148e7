package io.liaison.request.review.application;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The forms of a request, one per submission. */
public interface RequestVersions {

    Mono<Void> keep(UUID requestId, KeptVersion version);

    /** All versions, oldest first. */
    Flux<KeptVersion> of(UUID requestId);
}
