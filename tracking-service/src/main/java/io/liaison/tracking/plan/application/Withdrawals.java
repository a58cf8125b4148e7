package io.liaison.tracking.plan.application;

import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/**
 * Requests that were withdrawn. Kept for all requests, because a withdrawal and a plan come on different topics and may
 * arrive in either order.
 */
public interface Withdrawals {

    Mono<Void> add(UUID requestId, Instant at);

    Mono<Boolean> contains(UUID requestId);
}
