package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Directory;
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
class DirectoryChanges {

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
        return store.beginChange()
                .then(store.load())
                .flatMap(change)
                .as(transactions::transactional)
                .then(directory.refresh());
    }

    Mono<Void> record(String subject, String act, ActedBy by, Map<String, String> facts) {
        return audit.record(
                new AuditEntry(null, subject, act, by.person(), by.onBehalfOf(), clock.instant(), null, null, facts));
    }
}
