package io.liaison.planning.storage;

import org.springframework.dao.OptimisticLockingFailureException;
import reactor.core.publisher.Mono;

/** The guard against lost races: an update that names the version it started from must hit a row. */
public final class Versioned {

    private Versioned() {}

    /** Gives what was kept, or fails when the row had moved on. */
    public static <T> Mono<T> kept(Mono<Long> updatedRows, T saved) {
        return updatedRows.flatMap(rows -> rows == 1
                ? Mono.just(saved)
                : Mono.error(() -> new OptimisticLockingFailureException("changed meanwhile")));
    }
}
