package io.liaison.request.overview.duty.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.duty.domain.DutyChange;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.domain.WatchedTask;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the duties of the other services' phases are kept. */
public interface DutyBoard {

    /** Whose duties are looked for: people, and the departments they head or represent. */
    record Position(
            Collection<String> people,
            Collection<String> headed,
            Collection<String> represented,
            boolean administrator) {}

    /** A duty with the request it belongs to. */
    record BoardDuty(OpenDuty duty, Request request) {}

    /** A task with the request it belongs to. */
    record BoardTask(WatchedTask task, Request request) {}

    Mono<Void> apply(UUID requestId, DutyChange change);

    /** What may wait for one of these, of requests that are under way or in their retrospective. */
    Flux<BoardDuty> waitingFor(Position position);

    /** The unfinished tasks of these people, of requests that are under way. */
    Flux<BoardTask> tasksOf(Collection<String> owners);

    /** Those of the people who hold a duty of their own, an unfinished task, or a request that was returned to them. */
    Flux<String> holdersAmong(Collection<String> people);
}
