package io.liaison.platform.messaging.failure;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** What an error says about trying again. */
public enum FailureKind {
    /** An engine can't be reached or does not answer in time: the same will work later. */
    UNREACHABLE,
    /** Two transactions were in each other's way: the same will work at once. */
    CONTENTION,
    /** The work itself fails, and will again unless something else changes. */
    REFUSED;

    private static final int DEEPEST = 32;

    /** SQLSTATE classes of a server that is gone, full, being stopped, or that cancelled a slow statement. */
    private static final List<String> UNREACHABLE_STATES = List.of("08", "53", "57", "58");

    /** Serialisation failures and deadlocks; a lock that wasn't free. */
    private static final List<String> CONTENTION_STATES = List.of("40", "55P03");

    /** Judges an error by itself and its causes; the innermost that says something decides. */
    public static FailureKind of(Throwable failure) {
        FailureKind kind = REFUSED;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            FailureKind own = own(cause);
            kind = own == null ? kind : own;
            cause = cause.getCause();
        }
        return kind;
    }

    private static @Nullable FailureKind own(Throwable cause) {
        if (cause instanceof R2dbcException database) {
            return ofDatabase(database);
        }
        if (cause instanceof ConcurrencyFailureException) {
            return CONTENTION;
        }
        if (cause instanceof TransientDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TimeoutException
                || cause instanceof IOException) {
            return UNREACHABLE;
        }
        return null;
    }

    private static FailureKind ofDatabase(R2dbcException failure) {
        String state = failure.getSqlState();
        if (state != null && UNREACHABLE_STATES.stream().anyMatch(state::startsWith)) {
            return UNREACHABLE;
        }
        if (failure instanceof R2dbcRollbackException
                || (state != null && CONTENTION_STATES.stream().anyMatch(state::startsWith))) {
            return CONTENTION;
        }
        return failure instanceof R2dbcTransientException
                        || failure instanceof R2dbcTimeoutException
                        || failure instanceof R2dbcNonTransientResourceException
                ? UNREACHABLE
                : REFUSED;
    }
}
