package io.liaison.tracking.storage;

import org.springframework.dao.OptimisticLockingFailureException;
import reactor.core.publisher.Mono;

/** The guard against lost races: an update that names the version it started from must hit a row. */
public final class Versioned {

    private Versioned() {}

    public static Mono<Void> hit(Mono<Long> updatedRows) {
        return updatedRows.flatMap(rows -> rows == 1
                ? Mono.empty()
                : Mono.error(() -> new OptimisticLockingFailureException("changed meanwhile")));
    }
}
