package io.liaison.request.review.claim.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.claim.domain.Claim;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** "I am looking at it": takes, renews, takes over, lets go of and shows the claim on a request under review. */
@Component
public class ClaimRequest {

    private final RequestAccess access;
    private final Claims claims;
    private final ClaimAudit audit;
    private final ReviewProperties properties;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;
    private final Clock clock;

    ClaimRequest(
            RequestAccess access,
            Claims claims,
            ClaimAudit audit,
            ReviewProperties properties,
            DirectorySource directory,
            TransactionalOperator transactions,
            Clock clock) {
        this.access = access;
        this.claims = claims;
        this.audit = audit;
        this.properties = properties;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Mono<Claim> claim(UUID id, Actor actor, Claim.Wish wish) {
        return access.toChange(id, actor)
                .flatMap(request -> claimed(request, permitted(request, actor), wish))
                .as(transactions::transactional);
    }

    /** Ends the own claim; where there is none, there is nothing to end. */
    public Mono<Void> release(UUID id, Actor actor) {
        return access.toChange(id, actor)
                .flatMap(request -> released(request, permitted(request, actor)))
                .as(transactions::transactional);
    }

    /** The claim that holds now, if one does, for whoever sees the request. */
    public Mono<Claim> standing(UUID id, Actor actor) {
        return access.toRead(id, actor).flatMap(request -> holding(request.id()));
    }

    /** The claim that holds now, if one does. */
    public Mono<Claim> holding(UUID requestId) {
        return claims.last(requestId).filter(claim -> claim.holdsAt(clock.instant()));
    }

    private ActedBy permitted(Request request, Actor actor) {
        ActedBy by = ActPolicy.require(Act.CLAIM, actor, request, directory.current());
        request.require(Act.CLAIM);
        return by;
    }

    private Mono<Claim> claimed(Request request, ActedBy by, Claim.Wish wish) {
        Instant now = clock.instant();
        return claims.last(request.id())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .map(last -> Claim.asked(last, by, now, properties.claim(), wish))
                .flatMap(claim -> claims.keep(request.id(), claim)
                        .then(audit.claimed(request, claim))
                        .thenReturn(claim));
    }

    private Mono<Void> released(Request request, ActedBy by) {
        return holding(request.id())
                .doOnNext(claim -> claim.requireOf(by))
                .flatMap(claim -> claims.end(request.id()).then(audit.released(request, by)));
    }
}
