package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.dispatch.application.ProposeLead;
import io.liaison.request.dispatch.domain.LeadProposal;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.Inspection;
import io.liaison.request.permission.domain.Right;
import io.liaison.request.review.claim.application.ClaimRequest;
import io.liaison.request.review.claim.domain.Claim;
import io.liaison.request.review.domain.Check;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What an administrator has beside the form: the first check, who is looking at it, and the lead proposed. */
@Component
public class ReviewRequest {

    /** A request under review. */
    public record Reviewed(Request request, List<Check> checks, LeadProposal proposal, Optional<Claim> claim) {}

    private final RequestAccess access;
    private final ClarityCheck clarity;
    private final ProposeLead proposing;
    private final ClaimRequest claiming;
    private final DirectorySource directory;
    private final Clock clock;

    ReviewRequest(
            RequestAccess access,
            ClarityCheck clarity,
            ProposeLead proposing,
            ClaimRequest claiming,
            DirectorySource directory,
            Clock clock) {
        this.access = access;
        this.clarity = clarity;
        this.proposing = proposing;
        this.claiming = claiming;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<Reviewed> review(UUID id, Actor actor) {
        return Mono.fromSupplier(() -> Right.READ_REVIEW_QUEUE.require(actor, directory.current()))
                .then(access.toRead(id, actor))
                .flatMap(this::reviewed);
    }

    private Mono<Reviewed> reviewed(Request request) {
        Mono<Optional<Claim>> claim =
                claiming.holding(request.id()).map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(proposing.propose(request), claim)
                .map(found -> new Reviewed(request, checks(request), found.getT1(), found.getT2()));
    }

    private List<Check> checks(Request request) {
        LocalDate today = directory.current().calendar().dateOf(clock.instant());
        return Check.of(request, clarity.findings(Inspection.of(request, today)));
    }
}
