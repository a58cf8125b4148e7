package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Request;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Finds a request for somebody, or says that there is none: nobody else learns that it exists (functional.md, section
 * 9). What was never submitted is its initiator's alone.
 */
@Component
public class RequestAccess {

    private final Requests requests;

    RequestAccess(Requests requests) {
        this.requests = requests;
    }

    public Mono<Request> toRead(UUID id, Actor actor) {
        return open(actor, requests.findVisible(id, actor));
    }

    /** Joins the running transaction and holds the request until its end. */
    public Mono<Request> toChange(UUID id, Actor actor) {
        return open(actor, requests.findVisibleForChange(id, actor));
    }

    private static Mono<Request> open(Actor actor, Mono<Request> visible) {
        return visible.filter(request -> isOpenTo(actor, request))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("not-found")));
    }

    private static boolean isOpenTo(Actor actor, Request request) {
        return request.submission() != null
                || actor.names().anyMatch(request.origin().initiator()::equals);
    }
}
