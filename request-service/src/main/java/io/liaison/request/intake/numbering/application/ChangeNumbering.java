package io.liaison.request.intake.numbering.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.numbering.domain.NumberPrefixes;
import io.liaison.request.permission.domain.Right;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** New numbers begin with other prefixes (functional.md, section 2); an administrator's business. */
@Component
public class ChangeNumbering {

    private static final String SUBJECT = "numbering";

    private final NumberPrefixStore store;
    private final AuditTrail audit;
    private final DirectorySource directory;
    private final TransactionalOperator transactions;
    private final Clock clock;

    ChangeNumbering(
            NumberPrefixStore store,
            AuditTrail audit,
            DirectorySource directory,
            TransactionalOperator transactions,
            Clock clock) {
        this.store = store;
        this.audit = audit;
        this.directory = directory;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Replaces the prefixes. What they already are, they stay, whatever the revision: a call that is repeated does no
     * harm.
     *
     * @param revision of the prefixes as the caller read them
     * @throws RuleViolation (in the Mono) of kind FORBIDDEN, INVALID or STALE
     */
    public Mono<NumberPrefixes> replace(Actor actor, long revision, Map<RequestType, String> wanted) {
        return Mono.fromSupplier(() -> Right.CHANGE_NUMBERING.require(actor, directory.current()))
                .flatMap(by -> store.findForChange().flatMap(before -> changed(before, revision, wanted, by)))
                .as(transactions::transactional);
    }

    private Mono<NumberPrefixes> changed(
            NumberPrefixes before, long revision, Map<RequestType, String> wanted, ActedBy by) {
        NumberPrefixes after = before.become(wanted);
        if (after.equals(before)) {
            return Mono.just(before);
        }
        if (before.revision() != revision) {
            return Mono.error(RuleViolation::stale);
        }
        return store.save(after)
                .then(Mono.defer(() -> audit.record(entry(before, after, by))))
                .thenReturn(after);
    }

    private AuditEntry entry(NumberPrefixes before, NumberPrefixes after, ActedBy by) {
        Map<String, String> facts = new TreeMap<>();
        after.current().forEach((type, prefix) -> {
            String former = before.current().get(type);
            if (!prefix.equals(former)) {
                facts.put(type.name(), former + " → " + prefix);
            }
        });
        return new AuditEntry(
                null, SUBJECT, "change", by.person(), by.onBehalfOf(), clock.instant(), null, null, facts);
    }
}
