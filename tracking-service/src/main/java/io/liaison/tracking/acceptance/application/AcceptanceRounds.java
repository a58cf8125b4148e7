package io.liaison.tracking.acceptance.application;

import io.liaison.tracking.acceptance.domain.AcceptanceRound;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where acceptance rounds are kept. */
public interface AcceptanceRounds {

    Mono<Void> add(AcceptanceRound round);

    /** All rounds of a task, oldest first. */
    Flux<AcceptanceRound> ofTask(UUID taskId);
}
