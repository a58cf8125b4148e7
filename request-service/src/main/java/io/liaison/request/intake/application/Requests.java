package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Request;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where requests are kept. */
public interface Requests {

    Mono<Request> find(UUID id);

    /** As {@link #find}, and lets nobody else change the request until the running transaction ends. */
    Mono<Request> findForChange(UUID id);

    /** As {@link #find}, where the actor may see the request; empty otherwise. */
    Mono<Request> findVisible(UUID id, Actor actor);

    /** As {@link #findForChange}, where the actor may see the request; empty otherwise. */
    Mono<Request> findVisibleForChange(UUID id, Actor actor);

    Mono<Request> add(Request request);

    /**
     * Stores a changed request.
     *
     * @return the request with its next version
     * @throws io.liaison.platform.rule.RuleViolation (in the Mono) of kind STALE when it was changed meanwhile
     */
    Mono<Request> save(Request request);

    Mono<Void> remove(UUID id);
}
