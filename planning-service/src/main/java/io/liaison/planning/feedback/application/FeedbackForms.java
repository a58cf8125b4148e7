package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Feedback;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where feedback forms are kept. */
public interface FeedbackForms {

    Mono<Feedback> find(UUID requestId, UUID id);

    /** All forms of a request, oldest first. */
    Flux<Feedback> ofRequest(UUID requestId);

    Mono<Feedback> add(Feedback feedback);

    Mono<Feedback> save(Feedback feedback);
}
