package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.intake.domain.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.reactive.TransactionCallback;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One request and its audit trail in memory, in place of the database; everybody sees the request. */
final class Ledger implements Requests, AuditTrail, TransactionalOperator {

    private final List<AuditEntry> entries = new ArrayList<>();
    private Request kept;

    Ledger(Request kept) {
        this.kept = kept;
    }

    Request request() {
        return kept;
    }

    int entries() {
        return entries.size();
    }

    @Override
    public Mono<Request> find(UUID id) {
        return Mono.just(kept);
    }

    @Override
    public Mono<Request> findForChange(UUID id) {
        return Mono.just(kept);
    }

    @Override
    public Mono<Request> findVisible(UUID id, Actor actor) {
        return Mono.just(kept);
    }

    @Override
    public Mono<Request> findVisibleForChange(UUID id, Actor actor) {
        return Mono.just(kept);
    }

    @Override
    public Mono<Request> add(Request request) {
        return Mono.error(new UnsupportedOperationException());
    }

    @Override
    public Mono<Request> save(Request request) {
        return Mono.fromSupplier(() -> kept = request);
    }

    @Override
    public Mono<Void> remove(UUID id) {
        return Mono.error(new UnsupportedOperationException());
    }

    @Override
    public Mono<Void> record(AuditEntry entry) {
        return Mono.fromRunnable(() -> entries.add(entry));
    }

    @Override
    public Flux<AuditEntry> ofRequest(UUID requestId) {
        return Flux.fromIterable(entries);
    }

    @Override
    public <T> Mono<T> transactional(Mono<T> work) {
        return work;
    }

    @Override
    public <T> Flux<T> execute(TransactionCallback<T> work) {
        return Flux.error(new UnsupportedOperationException());
    }
}
