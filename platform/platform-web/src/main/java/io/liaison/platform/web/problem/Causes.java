package io.liaison.platform.web.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** Looks through the causes of a failure. */
final class Causes {

    private static final int DEEPEST = 16;

    private Causes() {}

    static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
