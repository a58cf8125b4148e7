package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What all commands on a retrospective have in common: load, decide, keep, record, tell; in one transaction. */
@Component
class RetrospectiveChanges {

    /** A change that was decided on. */
    record Change(Retrospective before, Retrospective after, String act, Deed by, OutgoingEvent event) {}

    private final Retrospectives retrospectives;
    private final RequestAudiences audiences;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final TransactionalOperator transactions;
    private final Clock clock;

    RetrospectiveChanges(
            Retrospectives retrospectives,
            RequestAudiences audiences,
            AuditTrail audit,
            Outbox outbox,
            TransactionalOperator transactions,
            Clock clock) {
        this.retrospectives = retrospectives;
        this.audiences = audiences;
        this.audit = audit;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Changes a retrospective that the actor may see. */
    Mono<Retrospective> change(Actor actor, UUID requestId, Function<Retrospective, Change> decision) {
        return change(actor, requestId, decision, after -> Mono.empty());
    }

    /**
     * Changes a retrospective that the actor may see.
     *
     * @param further what else is to happen in the transaction
     */
    Mono<Retrospective> change(
            Actor actor,
            UUID requestId,
            Function<Retrospective, Change> decision,
            Function<Retrospective, Mono<Void>> further) {
        return audiences
                .requireVisible(actor, requestId)
                .then(retrospectives.lock(requestId))
                .switchIfEmpty(Mono.error(() -> unknown(requestId)))
                .map(decision)
                .flatMap(change ->
                        keep(change).then(further.apply(change.after())).thenReturn(change.after()))
                .as(transactions::transactional);
    }

    Deed deed(ActedBy by) {
        return new Deed(by.person(), by.onBehalfOf(), clock.instant());
    }

    static RuleViolation unknown(UUID requestId) {
        return RuleViolation.notFound("retrospective-unknown", requestId.toString());
    }

    private Mono<Void> keep(Change change) {
        return retrospectives
                .save(change.after())
                .then(audit.record(entry(change)))
                .then(outbox.append(change.event()));
    }

    private static AuditEntry entry(Change change) {
        return new AuditEntry(
                change.after().about().requestId(),
                "retrospective",
                change.act(),
                change.by().person(),
                change.by().onBehalfOf(),
                change.by().at(),
                change.before().state().name(),
                change.after().state().name(),
                Map.of("version", String.valueOf(change.after().version())));
    }
}
