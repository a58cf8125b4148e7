package io.liaison.platform.messaging;

import org.springframework.transaction.NoTransactionException;
import org.springframework.transaction.reactive.TransactionSynchronization;
import org.springframework.transaction.reactive.TransactionSynchronizationManager;
import reactor.core.publisher.Mono;

/** The transaction that surrounds a reactive chain, for what must never happen outside one. */
public final class RunningTransaction {

    private RunningTransaction() {}

    /**
     * Completes when a transaction is running.
     *
     * @throws IllegalStateException (in the Mono) when none is
     */
    public static Mono<Void> required() {
        return current().then();
    }

    /** Has something done once the running transaction is committed; it must not wait for anything. */
    public static Mono<Void> afterCommit(Runnable action) {
        return current()
                .doOnNext(manager -> manager.registerSynchronization(new AfterCommit(action)))
                .then();
    }

    /**
     * The running transaction itself.
     *
     * @throws IllegalStateException (in the Mono) when none is
     */
    public static Mono<TransactionSynchronizationManager> current() {
        return TransactionSynchronizationManager.forCurrentTransaction()
                .onErrorMap(NoTransactionException.class, none -> missing())
                .filter(TransactionSynchronizationManager::isActualTransactionActive)
                .switchIfEmpty(Mono.error(RunningTransaction::missing));
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("this is only allowed in a running transaction");
    }

    private record AfterCommit(Runnable action) implements TransactionSynchronization {

        @Override
        public Mono<Void> afterCommit() {
            return Mono.fromRunnable(action);
        }
    }
}
