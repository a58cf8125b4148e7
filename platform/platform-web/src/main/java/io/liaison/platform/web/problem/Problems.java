package io.liaison.platform.web.problem;

import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/** Finds the problem behind any failure; what no mapping knows is an internal error that says nothing of itself. */
final class Problems {

    private final List<ProblemMapping> mappings;

    Problems(List<ProblemMapping> mappings) {
        this.mappings = List.copyOf(mappings);
    }

    Problem of(Throwable failure) {
        return mappings.stream()
                .map(mapping -> mapping.map(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR));
    }
}
