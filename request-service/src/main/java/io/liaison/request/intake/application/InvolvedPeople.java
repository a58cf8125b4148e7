package io.liaison.request.intake.application;

import java.util.UUID;
import reactor.core.publisher.Flux;

/** Who was ever told of a request or began to work on it, in whichever part of the platform. */
public interface InvolvedPeople {

    /** Their ids, each once. */
    Flux<String> of(UUID requestId);
}
