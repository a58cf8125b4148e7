package io.liaison.tracking.task.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.idempotency.IdempotentCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** One command, one transaction. */
@Component
public class Commands {

    private final TransactionalOperator transactions;
    private final IdempotentCommands idempotent;

    Commands(TransactionalOperator transactions, IdempotentCommands idempotent) {
        this.transactions = transactions;
        this.idempotent = idempotent;
    }

    /** Runs a creating command, which demands a key. */
    public <T> Mono<T> create(
            @Nullable String key, Actor actor, String operation, Object body, Class<T> answerType, Mono<T> command) {
        return idempotent.once(key, actor.person(), operation, body, answerType, command);
    }

    /** Runs a command that moves a state; a key is welcome, but without one a repeated call finds the state moved. */
    public <T> Mono<T> act(
            @Nullable String key, Actor actor, String operation, Object body, Class<T> answerType, Mono<T> command) {
        return key == null
                ? command.as(transactions::transactional)
                : create(key, actor, operation, body, answerType, command);
    }
}
