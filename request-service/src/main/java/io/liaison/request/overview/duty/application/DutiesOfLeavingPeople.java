package io.liaison.request.overview.duty.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.directory.application.OpenDuties;
import io.liaison.request.directory.application.OpenDuty;
import io.liaison.request.intake.domain.Request;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * What waits, over all phases, for a person who is to leave the directory; an unfinished task waits for its owner also
 * while nothing of it is due. What waits for every administrator waits for nobody alone.
 */
@Component
class DutiesOfLeavingPeople implements OpenDuties {

    private static final String TASK = "task";
    private static final Set<String> OF_EVERY_ADMINISTRATOR =
            Set.of("review", "answer-objection", "lead-second-coordination", "file-retrospective");

    private final ListDuties duties;
    private final DutyBoard board;
    private final DirectorySource directory;

    DutiesOfLeavingPeople(ListDuties duties, DutyBoard board, DirectorySource directory) {
        this.duties = duties;
        this.board = board;
        this.directory = directory;
    }

    @Override
    public Flux<OpenDuty> of(String person) {
        return duties.of(Actor.of(person))
                .flatMapIterable(found -> found)
                .filter(duty -> !OF_EVERY_ADMINISTRATOR.contains(duty.kind()))
                .map(duty -> open(duty.kind(), duty.request(), duty.dueAt()))
                .concatWith(board.tasksOf(List.of(person)).map(found -> open(TASK, found.request(), null)))
                .distinct();
    }

    @Override
    public Flux<String> holdersAmong(Collection<String> people) {
        Directory current = directory.current();
        return board.holdersAmong(people)
                .concatWith(Flux.fromIterable(people)
                        .filter(person -> !current.representedBy(person).isEmpty()))
                .distinct();
    }

    private static OpenDuty open(String kind, Request request, @Nullable Instant dueAt) {
        return new OpenDuty(
                kind,
                request.id(),
                request.number().orElse(null),
                request.form().title(),
                dueAt);
    }
}
