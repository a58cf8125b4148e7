package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
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

    private final RequestAudiences audiences;
    private final Requests requests;

    RequestAccess(RequestAudiences audiences, Requests requests) {
        this.audiences = audiences;
        this.requests = requests;
    }

    public Mono<Request> toRead(UUID id, Actor actor) {
        return visible(id, actor, requests.find(id));
    }

    /** Joins the running transaction and holds the request until its end. */
    public Mono<Request> toChange(UUID id, Actor actor) {
        return visible(id, actor, requests.findForChange(id));
    }

    private Mono<Request> visible(UUID id, Actor actor, Mono<Request> found) {
        return audiences
                .requireVisible(actor, id)
                .then(found)
                .filter(request -> isOpenTo(actor, request))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("not-found")));
    }

    private static boolean isOpenTo(Actor actor, Request request) {
        return request.submission() != null
                || actor.names().anyMatch(request.origin().initiator()::equals);
    }
}
