package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** How every change of the directory is made: one at a time, on what is stored, and in memory right after. */
@Component
public class DirectoryChanges {

    private final DirectoryStore store;
    private final OwnDirectory directory;
    private final AuditTrail audit;
    private final TransactionalOperator transactions;
    private final Clock clock;

    DirectoryChanges(
            DirectoryStore store,
            OwnDirectory directory,
            AuditTrail audit,
            TransactionalOperator transactions,
            Clock clock) {
        this.store = store;
        this.directory = directory;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    Mono<Void> apply(Function<Directory, Mono<Void>> change) {
        return make(before -> change.apply(before).thenReturn(before)).then();
    }

    /**
     * Makes a change that answers with the directory afterwards. Within a transaction of the caller's own, the caller
     * sees to the {@link OwnDirectory#refresh} after its commit.
     */
    public Mono<Directory> make(Function<Directory, Mono<Directory>> change) {
        return isWithinAnother().flatMap(nested -> nested ? changed(change) : alone(change));
    }

    private Mono<Directory> alone(Function<Directory, Mono<Directory>> change) {
        return changed(change)
                .as(transactions::transactional)
                .flatMap(after -> directory.refresh().thenReturn(after));
    }

    private Mono<Directory> changed(Function<Directory, Mono<Directory>> change) {
        return store.beginChange().then(store.load()).flatMap(change);
    }

    private static Mono<Boolean> isWithinAnother() {
        return RunningTransaction.required()
                .thenReturn(true)
                .onErrorResume(IllegalStateException.class, none -> Mono.just(false));
    }

    /** Leaves an entry in the audit trail; within the change. */
    public Mono<Void> record(String subject, String act, ActedBy by, Map<String, String> facts) {
        return audit.record(
                new AuditEntry(null, subject, act, by.person(), by.onBehalfOf(), clock.instant(), null, null, facts));
    }
}
