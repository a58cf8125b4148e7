package io.liaison.platform.messaging.write;

import io.liaison.platform.messaging.RunningTransaction;
import io.liaison.platform.messaging.write.PendingWrites.Writing;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/**
 * Rows that a transaction adds and does not read itself, such as its audit entries and its events. They wait until just
 * before the commit and then go in one statement: that spares a round trip for each, and all the time for which the
 * transaction would otherwise keep what it has locked. When that statement fails, the transaction is rolled back and
 * its caller gets the failure.
 */
public final class ClosingWrites {

    private final DatabaseClient database;

    public ClosingWrites(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Has rows written with the running transaction.
     *
     * @throws IllegalStateException (in the Mono) when none is running
     */
    public <R> Mono<Void> add(RowsWriter<R> writer, List<R> rows) {
        return RunningTransaction.current()
                .doOnNext(transaction -> {
                    if (!rows.isEmpty()) {
                        pending(transaction).add(writer, rows);
                    }
                })
                .then();
    }

    /** Writes what waits already now, for a statement that needs to follow it. */
    public Mono<Void> flush() {
        return RunningTransaction.current().flatMap(transaction -> write(pending(transaction)));
    }

    private PendingWrites pending(TransactionSynchronizationManager transaction) {
        if (transaction.getResource(this) instanceof PendingWrites known) {
            return known;
        }
        PendingWrites pending = new PendingWrites();
        transaction.bindResource(this, pending);
        transaction.registerSynchronization(new BeforeCommit(transaction, pending));
        return pending;
    }

    private Mono<Void> write(PendingWrites pending) {
        return Mono.defer(() -> {
            if (pending.isEmpty()) {
                return Mono.empty();
            }
            Writing writing = pending.drain();
            return database.sql(writing.sql()).bindValues(writing.binds()).then();
        });
    }

    private final class BeforeCommit implements TransactionSynchronization {

        private final TransactionSynchronizationManager transaction;
        private final PendingWrites pending;

        BeforeCommit(TransactionSynchronizationManager transaction, PendingWrites pending) {
            this.transaction = transaction;
            this.pending = pending;
        }

        @Override
        public Mono<Void> beforeCommit(boolean readOnly) {
            return write(pending);
        }

        @Override
        public Mono<Void> beforeCompletion() {
            return Mono.fromRunnable(() -> transaction.unbindResourceIfPossible(ClosingWrites.this));
        }
    }
}
