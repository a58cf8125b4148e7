package io.liaison.platform.messaging.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.R2dbcBadGrammarException;
import io.r2dbc.spi.R2dbcDataIntegrityViolationException;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcRollbackException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureKindTest {

    @Test
    void shouldWaitForEnginesThatAreGone() {
        assertThat(List.of(
                        new ConnectException("refused"),
                        new TimeoutException("no connection"),
                        new R2dbcTransientResourceException("slow"),
                        new R2dbcNonTransientResourceException("terminated", "57P01"),
                        new R2dbcBadGrammarException("starting up", "57P03"),
                        new CannotCreateTransactionException("no connection", new ConnectException("refused"))))
                .extracting(FailureKind::of)
                .containsOnly(FailureKind.UNREACHABLE);
    }

    @Test
    void shouldRepeatWhatLostARace() {
        assertThat(List.of(
                        new R2dbcRollbackException("deadlock", "40P01"),
                        new OptimisticLockingFailureException("stale"),
                        new CannotAcquireLockException("lock", new R2dbcRollbackException("serialisation", "40001")),
                        wrapped(new R2dbcNonTransientResourceException("lock not available", "55P03"))))
                .extracting(FailureKind::of)
                .containsOnly(FailureKind.CONTENTION);
    }

    @Test
    void shouldNotRepeatForEverWhatIsWrong() {
        assertThat(List.of(
                        new IllegalArgumentException("poison"),
                        new R2dbcBadGrammarException("syntax", "42601"),
                        new DataIntegrityViolationException(
                                "duplicate", new R2dbcDataIntegrityViolationException("duplicate", "23505"))))
                .extracting(FailureKind::of)
                .containsOnly(FailureKind.REFUSED);
    }

    private static UncategorizedDataAccessException wrapped(R2dbcException failure) {
        return new UncategorizedDataAccessException("wrapped", failure) {};
    }
}
