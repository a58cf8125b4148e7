package io.liaison.archive.guide.application;

import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.archive.guide.domain.GuideText;
import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An administrator writes, rewrites and retires entries of the guide's working set. Readers see none of it yet. */
@Component
public class EditGuide {

    private final GuideStore guide;
    private final DirectorySource directory;
    private final AuditTrail audit;
    private final TransactionalOperator transactions;
    private final Clock clock;

    EditGuide(
            GuideStore guide,
            DirectorySource directory,
            AuditTrail audit,
            TransactionalOperator transactions,
            Clock clock) {
        this.guide = guide;
        this.directory = directory;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Flux<GuideEntry> workingSet(Actor actor) {
        return Flux.defer(() -> {
            administrator(actor);
            return guide.workingSet();
        });
    }

    /** Joins the transaction of its idempotency key. */
    public Mono<GuideEntry> write(Actor actor, GuideText text) {
        return Mono.defer(() -> {
            ActedBy by = administrator(actor);
            GuideEntry written = GuideEntry.written(UUID.randomUUID(), text, clock.instant(), by.person());
            return requireGood(actor, text)
                    .then(guide.add(written))
                    .then(audit.record(entry(written, "write", by)))
                    .thenReturn(written);
        });
    }

    public Mono<GuideEntry> rewrite(Actor actor, UUID id, GuideText text, long seen) {
        return change(actor, id, "rewrite", by -> entry -> entry.rewritten(text, clock.instant(), by.person(), seen))
                .delayUntil(entry -> requireGood(actor, text))
                .as(transactions::transactional);
    }

    public Mono<GuideEntry> retire(Actor actor, UUID id, long seen) {
        return change(actor, id, "retire", by -> entry -> entry.retired(clock.instant(), by.person(), seen))
                .as(transactions::transactional);
    }

    private Mono<GuideEntry> change(
            Actor actor, UUID id, String act, Function<ActedBy, Function<GuideEntry, GuideEntry>> command) {
        return Mono.defer(() -> {
            ActedBy by = administrator(actor);
            return guide.lock(id)
                    .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("guide-entry-unknown", id.toString())))
                    .map(command.apply(by))
                    .flatMap(after -> guide.save(after)
                            .then(audit.record(entry(after, act, by)))
                            .thenReturn(after));
        });
    }

    private ActedBy administrator(Actor actor) {
        return actor.require(directory.current()::isAdministrator, "only-administrator");
    }

    private Mono<Void> requireGood(Actor actor, GuideText text) {
        return guide.visibleDossiers(actor, text.sources())
                .collect(Collectors.toSet())
                .flatMap(known -> Mono.fromRunnable(() -> requireKnown(text, known)));
    }

    private void requireKnown(GuideText text, Set<String> dossiers) {
        List<FieldViolation> violations = new ArrayList<>();
        for (int index = 0; index < text.sources().size(); index++) {
            String number = text.sources().get(index);
            if (!dossiers.contains(number)) {
                violations.add(FieldViolation.of("sources[" + index + "].number", "guide.source.unknown", number));
            }
        }
        for (int index = 0; index < text.departments().size(); index++) {
            String code = text.departments().get(index);
            if (directory.current().department(code).isEmpty()) {
                violations.add(FieldViolation.of("departments[" + index + "]", "guide.department.unknown", code));
            }
        }
        if (!violations.isEmpty()) {
            throw RuleViolation.invalid("guide-entry-invalid", violations);
        }
    }

    private static AuditEntry entry(GuideEntry entry, String act, ActedBy by) {
        return new AuditEntry(
                null,
                "guide-entry:" + entry.id(),
                act,
                by.person(),
                by.onBehalfOf(),
                entry.changedAt(),
                null,
                entry.retired() ? "RETIRED" : "WRITTEN",
                Map.of("title", entry.text().title(), "version", String.valueOf(entry.version())));
    }
}
