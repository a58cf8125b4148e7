package io.liaison.platform.web.problem;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionException;

/** What a database refuses or fails at. */
final class DataProblems implements ProblemMapping {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    /**
     * Values that passed all checks and that PostgreSQL still can't hold: text too long, number or date out of range,
     * a character it has no place for.
     */
    private static final Set<String> VALUE_REFUSED = Set.of("22001", "22003", "22008", "22021", "22P05");

    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public @Nullable Problem map(Throwable failure) {
        if (Causes.find(failure, OptimisticLockingFailureException.class).isPresent()) {
            return Problem.of(HttpStatus.PRECONDITION_FAILED).withCode("version-stale");
        }
        String state = Causes.find(failure, R2dbcException.class)
                .map(R2dbcException::getSqlState)
                .orElse("");
        if (VALUE_REFUSED.contains(state)) {
            return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT).withCode("value-refused");
        }
        if (UNIQUE_VIOLATION.equals(state) || failure instanceof DuplicateKeyException) {
            return Problem.of(HttpStatus.CONFLICT).withCode("duplicate");
        }
        return isUnreachable(failure) || Contention.isCauseOf(failure) ? Problem.unavailable(RETRY_AFTER) : null;
    }

    private static boolean isUnreachable(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException
                || isOfLostConnection(failure);
    }

    private static boolean isOfLostConnection(Throwable failure) {
        boolean ofDatabase = failure instanceof DataAccessException
                || failure instanceof R2dbcException
                || failure instanceof TransactionException;
        return ofDatabase
                && (Causes.find(failure, R2dbcNonTransientResourceException.class)
                                .isPresent()
                        || Causes.find(failure, R2dbcTransientResourceException.class)
                                .isPresent()
                        || Causes.find(failure, IOException.class).isPresent());
    }
}
