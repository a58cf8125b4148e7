package io.liaison.request.review.claim.application;

import io.liaison.request.review.claim.domain.Claim;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where claims are kept: the last one of each request. */
public interface Claims {

    /** The last claim, whether it still holds or not. */
    Mono<Claim> last(UUID requestId);

    /** Keeps a claim in place of the last one. */
    Mono<Void> keep(UUID requestId, Claim claim);

    Mono<Void> end(UUID requestId);
}
