package io.liaison.request.intake.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import reactor.core.publisher.Mono;

/** Follows what happens to requests, in the transaction in which it happens. */
public interface RequestEventListener {

    /**
     * Does what the event calls for.
     *
     * @param request the request after the event
     */
    Mono<Void> on(Request request, RequestEvent event);
}
