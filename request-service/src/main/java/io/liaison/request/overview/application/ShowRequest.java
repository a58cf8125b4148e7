package io.liaison.request.overview.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.dispatch.domain.LeadProposal;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.ActPolicy;
import io.liaison.request.intake.domain.Participants;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.clarity.ClarityCheck;
import io.liaison.request.intake.domain.clarity.Finding;
import io.liaison.request.intake.domain.clarity.Inspection;
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
     */
    public record ShownRequest(
            Request request,
            List<Finding> findings,
            List<Act> acts,
            Optional<String> proposedLead,
            List<String> departments) {}

    private final RequestAccess access;
    private final ClarityCheck clarity;
    private final AuditTrail audit;
    private final DirectorySource directory;
    private final Clock clock;

    ShowRequest(RequestAccess access, ClarityCheck clarity, AuditTrail audit, DirectorySource directory, Clock clock) {
        this.access = access;
        this.clarity = clarity;
        this.audit = audit;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<ShownRequest> show(UUID id, Actor actor) {
        return access.toRead(id, actor).map(request -> shown(request, actor));
    }

    public Mono<List<AuditEntry>> auditTrail(UUID id, Actor actor) {
        return access.toRead(id, actor)
                .flatMap(request -> audit.ofRequest(request.id()).collectList());
    }

    private ShownRequest shown(Request request, Actor actor) {
        Directory current = directory.current();
        LocalDate today = current.calendar().dateOf(clock.instant());
        return new ShownRequest(
                request,
                clarity.findings(Inspection.of(request, today)),
                ActPolicy.openTo(actor, request, current),
                LeadProposal.forRequest(request, current),
                Participants.departments(request));
    }
}
