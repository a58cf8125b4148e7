package io.liaison.planning.room.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * One command, one transaction. A command that lost a race against another one starts over on what the winner left, a
 * few times; the rules then judge the new state.
 */
@Component
public class UnitOfWork {

    private static final int ATTEMPTS = 8;

    private final TransactionalOperator transactions;
    private final IdempotentCommands idempotent;

    UnitOfWork(TransactionalOperator transactions, IdempotentCommands idempotent) {
        this.transactions = transactions;
        this.idempotent = idempotent;
    }

    public <T> Mono<T> run(Supplier<Mono<T>> command) {
        return Mono.defer(command).as(transactions::transactional).retryWhen(lostRace());
    }

    /** As {@link #run}, at most once per key of the caller. */
    public <T> Mono<T> once(
            @Nullable String key,
            Actor actor,
            String operation,
            Object body,
            Class<T> answerType,
            Supplier<Mono<T>> command) {
        return Mono.defer(() -> idempotent.once(key, actor.person(), operation, body, answerType, Mono.defer(command)))
                .retryWhen(lostRace());
    }

    private static Retry lostRace() {
        return Retry.backoff(ATTEMPTS, Duration.ofMillis(10))
                .maxBackoff(Duration.ofMillis(200))
                .filter(OptimisticLockingFailureException.class::isInstance)
                .onRetryExhaustedThrow((spec, signal) -> RuleViolation.conflict("changed-meanwhile"));
    }
}
