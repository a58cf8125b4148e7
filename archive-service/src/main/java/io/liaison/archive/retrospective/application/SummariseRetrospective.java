package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The lead department's head or liaison says what the goals were and how far they were reached. A draft: nobody is told. */
@Component
public class SummariseRetrospective {

    /** What the lead says. */
    public record Words(@Nullable LocalDate date, String goals, String goalAttainment) {}

    private final Retrospectives retrospectives;
    private final RetrospectiveChanges changes;
    private final RequestAudiences audiences;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;

    SummariseRetrospective(
            Retrospectives retrospectives,
            RetrospectiveChanges changes,
            RequestAudiences audiences,
            AuditTrail audit,
            Outbox outbox,
            DirectorySource directory,
            TransactionalOperator transactions) {
        this.retrospectives = retrospectives;
        this.changes = changes;
        this.audiences = audiences;
        this.audit = audit;
        this.outbox = outbox;
        this.directory = directory;
        this.transactions = transactions;
    }

    /**
     * Sums up.
     *
     * @param seen version of the retrospective the writer had before him
     */
    public Mono<Retrospective> summarise(Actor actor, UUID requestId, Words words, long seen) {
        return audiences
                .requireVisible(actor, requestId)
                .then(retrospectives.lock(requestId))
                .switchIfEmpty(Mono.error(() -> RetrospectiveChanges.unknown(requestId)))
                .flatMap(before -> keep(before, actor, words, seen))
                .as(transactions::transactional);
    }

    private Mono<Retrospective> keep(Retrospective before, Actor actor, Words words, long seen) {
        Directory now = directory.current();
        String lead = before.about().leadDepartment();
        Deed by = changes.deed(actor.require(Roles.representativeOf(now, lead), "only-lead-representative"));
        LocalDate today = now.calendar().dateOf(by.at());
        Retrospective after = before.summarise(words.date(), words.goals(), words.goalAttainment(), today, seen);
        return retrospectives
                .save(after)
                .then(audit.record(entry(after, by)))
                .then(outbox.append(RetrospectiveEvents.summarised(after, by)))
                .thenReturn(after);
    }

    private static AuditEntry entry(Retrospective after, Deed by) {
        return new AuditEntry(
                after.about().requestId(),
                "retrospective",
                "summarise",
                by.person(),
                by.onBehalfOf(),
                by.at(),
                after.state().name(),
                after.state().name(),
                Map.of("version", String.valueOf(after.version())));
    }
}
