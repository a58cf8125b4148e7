package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.domain.Lesson;
import io.liaison.archive.retrospective.domain.Retrospective;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All retrospectives. */
public interface Retrospectives {

    /** Adds one; false where the request has one already. */
    Mono<Boolean> add(Retrospective retrospective);

    Mono<Retrospective> find(UUID requestId);

    /** Finds one and holds it against everybody else until the transaction ends. */
    Mono<Retrospective> lock(UUID requestId);

    Mono<Void> save(Retrospective retrospective);

    /** Those not filed in which one of the departments is involved, the most urgent first. */
    Flux<Retrospective> unfinishedOf(Collection<String> departments, int limit);

    /** Those signed and not filed, the most urgent first. */
    Flux<Retrospective> signed(int limit);

    /** Keeps what a filed retrospective says, for finding what recurs. */
    Mono<Void> keep(Retrospective retrospective, List<Lesson> lessons, Instant at);
}
