package io.liaison.request.dispatch.load.application;

import io.liaison.request.intake.domain.Round;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** How long confirmations took. */
public interface ConfirmationTimes {

    Mono<Void> keep(UUID requestId, Round round, Instant confirmedAt);
}
