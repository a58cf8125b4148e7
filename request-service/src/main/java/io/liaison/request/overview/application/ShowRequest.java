package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.dispatch.application.ProposeLead;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.Finding;
import io.liaison.request.intake.domain.clarity.Inspection;
import io.liaison.request.review.claim.application.ClaimRequest;
import io.liaison.request.review.claim.domain.Claim;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One request with all that follows from it for the person who looks. */
@Component
public class ShowRequest {

    /**
     * A request as somebody sees it.
     *
     * @param findings what the clarity check says of its form now
     * @param acts what the person may do now
     * @param proposedLead the lead department the system proposes
     * @param departments those that take part
     * @param claim who is looking at it in the review centre
     */
    public record ShownRequest(
            Request request,
            List<Finding> findings,
            List<Act> acts,
            Optional<String> proposedLead,
            List<String> departments,
            Optional<Claim> claim) {}

    private final RequestAccess access;
    private final ClarityCheck clarity;
    private final ProposeLead proposing;
    private final ClaimRequest claiming;
    private final AuditTrail audit;
    private final DirectorySource directory;
    private final Clock clock;

    ShowRequest(
            RequestAccess access,
            ClarityCheck clarity,
            ProposeLead proposing,
            ClaimRequest claiming,
            AuditTrail audit,
            DirectorySource directory,
            Clock clock) {
        this.access = access;
        this.clarity = clarity;
        this.proposing = proposing;
        this.claiming = claiming;
        this.audit = audit;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<ShownRequest> show(UUID id, Actor actor) {
        return access.toRead(id, actor).flatMap(request -> shown(request, actor));
    }

    public Mono<List<AuditEntry>> auditTrail(UUID id, Actor actor) {
        return access.toRead(id, actor)
                .flatMap(request -> audit.ofRequest(request.id()).collectList());
    }

    private Mono<ShownRequest> shown(Request request, Actor actor) {
        Mono<Optional<Claim>> claim =
                claiming.holding(request.id()).map(Optional::of).defaultIfEmpty(Optional.empty());
        return proposing.department(request).zipWith(claim, (proposed, held) -> shown(request, actor, proposed, held));
    }

    private ShownRequest shown(Request request, Actor actor, Optional<String> proposedLead, Optional<Claim> claim) {
        Directory current = directory.current();
        LocalDate today = current.calendar().dateOf(clock.instant());
        return new ShownRequest(
                request,
                clarity.findings(Inspection.of(request, today)),
                ActPolicy.openTo(actor, request, current),
                proposedLead,
                Participants.departments(request),
                claim);
    }
}
