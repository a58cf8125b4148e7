package io.liaison.platform.web.problem;

import io.r2dbc.spi.R2dbcException;
import java.util.Set;

/** Tells failures of transactions that got in each other's way: one was undone whole, and will work when it is repeated. */
public final class Contention {

    /** Serialisation failure, deadlock, a lock that was not free in time. */
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

    private Contention() {}

    public static boolean isCauseOf(Throwable failure) {
        return Causes.find(failure, R2dbcException.class)
                .map(R2dbcException::getSqlState)
                .filter(STATES::contains)
                .isPresent();
    }
}
