package io.liaison.request.wording.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.permission.domain.Right;
import io.liaison.request.wording.domain.TermContent;
import io.liaison.request.wording.domain.Wording;
import io.liaison.request.wording.domain.WordingEntry;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * The administrator extends the wording lists and takes back what they find too much (functional.md, section 2). One
 * change at a time, decided on what is stored, recorded and announced in its transaction. After the commit the caller sees to {@link
 * CurrentWording#refresh}.
 */
@Component
public class MaintainWording {

    private final WordingStore store;
    private final CurrentWording current;
    private final AnnounceWording announcing;
    private final AuditTrail audit;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;
    private final Clock clock;

    MaintainWording(
            WordingStore store,
            CurrentWording current,
            AnnounceWording announcing,
            AuditTrail audit,
            DirectorySource directory,
            TransactionalOperator transactions,
            Clock clock) {
        this.store = store;
        this.current = current;
        this.announcing = announcing;
        this.audit = audit;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Adds a vague word or an exception.
     *
     * @throws RuleViolation (in the Mono) of kind FORBIDDEN, INVALID or CONFLICT
     */
    public Mono<WordingEntry> add(Actor actor, TermContent content) {
        return decide(actor, (wording, by) -> {
            WordingEntry added = wording.add(content.term(UUID.randomUUID().toString()));
            return store.save(added)
                    .then(record(AuditedWording.added(added), by))
                    .thenReturn(added);
        });
    }

    /**
     * Changes an entry an administrator added.
     *
     * @param revision of the entry as the caller read it
     * @throws RuleViolation (in the Mono) of kind FORBIDDEN, NOT_FOUND, INVALID, CONFLICT or STALE
     */
    public Mono<WordingEntry> change(Actor actor, String id, long revision, TermContent content) {
        return decide(actor, (wording, by) -> {
            WordingEntry before = wording.own(id);
            return changed(before, wording.change(revision, content.term(id)), by);
        });
    }

    /**
     * Has an entry count, or count no more.
     *
     * @param revision of the entry as the caller read it
     * @throws RuleViolation (in the Mono) of kind FORBIDDEN, NOT_FOUND, CONFLICT or STALE
     */
    public Mono<WordingEntry> switchTo(Actor actor, String id, long revision, boolean active) {
        return decide(actor, (wording, by) -> changed(wording.known(id), wording.switchTo(id, revision, active), by));
    }

    /**
     * Takes out an entry an administrator added.
     *
     * @throws RuleViolation (in the Mono) of kind FORBIDDEN, NOT_FOUND or CONFLICT
     */
    public Mono<Void> remove(Actor actor, String id) {
        return decide(actor, (wording, by) -> {
                    WordingEntry own = wording.own(id);
                    return store.remove(own)
                            .then(record(AuditedWording.removed(own), by))
                            .thenReturn(own);
                })
                .then();
    }

    private Mono<WordingEntry> decide(Actor actor, BiFunction<Wording, ActedBy, Mono<WordingEntry>> decision) {
        return Mono.fromSupplier(() -> Right.CHANGE_WORDING.require(actor, directory.current()))
                .flatMap(by -> store.loadForChange().map(current::with).flatMap(wording -> decision.apply(wording, by)))
                .delayUntil(decided -> announcing.afterChange())
                .as(transactions::transactional);
    }

    private Mono<WordingEntry> changed(WordingEntry before, WordingEntry after, ActedBy by) {
        return after.equals(before)
                ? Mono.just(before)
                : store.save(after)
                        .then(record(AuditedWording.changed(before, after), by))
                        .thenReturn(after);
    }

    private Mono<Void> record(AuditedWording change, ActedBy by) {
        return Mono.defer(() -> audit.record(change.entry(by, clock.instant())));
    }
}
