package io.liaison.tracking.task.application;

import io.liaison.tracking.task.domain.Board;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where boards are kept. */
public interface Boards {

    /** The request a task belongs to; empty when there is no such task. */
    Mono<UUID> requestOf(UUID taskId);

    /** The board of a request; empty when no plan was approved yet. */
    Mono<Board> find(UUID requestId);

    /**
     * Makes the running transaction the only one that changes anything of the request until it ends. What several tasks
     * decide together (the last acceptance, forecasts) is so decided by one command after the other.
     */
    Mono<Void> lock(UUID requestId);

    /**
     * As {@link #lock}, but never waits: for who holds what a command may wait for, as a deadline that is being fired.
     *
     * @throws org.springframework.dao.CannotAcquireLockException (in the Mono) when another transaction has it
     */
    Mono<Void> lockAtOnce(UUID requestId);

    /** Stores a request that had no board. */
    Mono<Void> add(Board board);

    /**
     * Stores what differs between two states of a board.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException (in the Mono) when a row was changed meanwhile
     */
    Mono<Void> save(Board before, Board after);
}
