package io.liaison.request.review.claim.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.intake.application.RequestEventListener;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import io.liaison.request.review.claim.domain.Claim;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends the claim with the decision it was for. Another's decision in spite of a claim counts as any other, and is put on
 * record as such.
 */
@Component
class EndClaim implements RequestEventListener {

    private final Claims claims;
    private final ClaimRequest looking;
    private final ClaimAudit audit;

    EndClaim(Claims claims, ClaimRequest looking, ClaimAudit audit) {
        this.claims = claims;
        this.looking = looking;
        this.audit = audit;
    }

    @Override
    public Mono<Void> on(Request request, RequestEvent event) {
        boolean decided = event instanceof RequestEvent.Returned
                || event instanceof RequestEvent.Rejected
                || event instanceof RequestEvent.Dispatched
                || event instanceof RequestEvent.Withdrawn;
        return decided ? end(request, event) : Mono.empty();
    }

    private Mono<Void> end(Request request, RequestEvent event) {
        return looking.holding(request.id())
                .flatMap(claim -> noted(request, event, claim))
                .then(claims.end(request.id()));
    }

    private Mono<Void> noted(Request request, RequestEvent event, Claim claim) {
        ActedBy by = event.by();
        if (by == null || event instanceof RequestEvent.Withdrawn || claim.isOf(by)) {
            return Mono.empty();
        }
        return audit.overridden(request, by, claim);
    }
}
