package io.liaison.gateway.status;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The gateway is ready once it has asked its parts, whatever they answered. What is loaded for the first question takes
 * seconds on a busy machine; asked by somebody, it would take the first part for one that does not answer.
 */
@Component("parts")
class FirstQuestion implements ReactiveHealthIndicator {

    private final Mono<Health> answered;

    FirstQuestion(StatusPoll poll) {
        this.answered = poll.ask().thenReturn(Health.up().build()).cache();
    }

    @Override
    public Mono<Health> health() {
        return answered;
    }
}
