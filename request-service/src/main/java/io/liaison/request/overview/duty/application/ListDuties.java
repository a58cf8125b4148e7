package io.liaison.request.overview.duty.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.overview.application.BrowseRequests;
import io.liaison.request.overview.domain.Duty;
import io.liaison.request.overview.duty.application.DutyBoard.BoardDuty;
import io.liaison.request.overview.duty.application.DutyBoard.Position;
import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.domain.TaskDuties;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything that waits for a person over all phases, and for those the person stands for; what breaks first, first. */
@Component
public class ListDuties {

    private final BrowseRequests intake;
    private final DutyBoard board;
    private final DirectorySource directory;
    private final Clock clock;

    ListDuties(BrowseRequests intake, DutyBoard board, DirectorySource directory, Clock clock) {
        this.intake = intake;
        this.board = board;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<List<WaitingDuty>> of(Actor actor) {
        return Flux.concat(
                        intake.duties(actor).flatMapIterable(all -> all).map(ListDuties::ofIntake),
                        elsewhere(actor).concatMap(found -> Mono.justOrEmpty(waiting(found, actor))))
                .sort(WaitingDuty.FIRST_TO_BREAK)
                .distinct(ListDuties::identity)
                .collectList();
    }

    private Flux<BoardDuty> elsewhere(Actor actor) {
        Directory current = directory.current();
        Instant now = clock.instant();
        List<String> names = actor.names().toList();
        Flux<BoardDuty> kept = board.waitingFor(position(names, current));
        Flux<BoardDuty> ofTasks = board.tasksOf(names)
                .concatMapIterable(found -> TaskDuties.of(found.task(), current.calendar(), now).stream()
                        .map(duty -> new BoardDuty(duty, found.request()))
                        .toList());
        return kept.concatWith(ofTasks).filter(found -> found.duty().waitsAt(now));
    }

    private Optional<WaitingDuty> waiting(BoardDuty found, Actor actor) {
        Directory current = directory.current();
        OpenDuty duty = found.duty();
        Optional<ActedBy> by = actor.when(person -> duty.isFor(person, current));
        return by.map(acting -> new WaitingDuty(
                duty.kind(),
                found.request(),
                duty.subject(),
                duty.taskId(),
                duty.dueAt(),
                duty.counted(),
                acting.onBehalfOf(),
                DutyLinks.of(duty)));
    }

    private static WaitingDuty ofIntake(Duty duty) {
        Request request = duty.request();
        Counted counted = duty.dueAt() == null
                ? null
                : request.lead()
                        .map(round -> Counted.hours((int) Round.TIME_TO_CONFIRM.toHours(), round.at()))
                        .orElse(null);
        return new WaitingDuty(
                duty.kind(),
                request,
                null,
                null,
                duty.dueAt(),
                counted,
                duty.onBehalfOf(),
                "/requests/" + request.id());
    }

    /** Several updates to review, several meetings that make the plan due: one duty, the earliest. */
    private static List<Object> identity(WaitingDuty duty) {
        return List.of(
                duty.request().id(),
                duty.kind(),
                Optional.ofNullable(duty.taskId()),
                duty.taskId() == null ? Optional.ofNullable(duty.subject()) : Optional.empty(),
                Optional.ofNullable(duty.onBehalfOf()));
    }

    private static Position position(List<String> names, Directory current) {
        List<String> headed = current.departments().stream()
                .filter(department -> names.contains(department.head()))
                .map(Department::code)
                .toList();
        return new Position(
                names, headed, represented(names, current), names.stream().anyMatch(current::isAdministrator));
    }

    private static Collection<String> represented(List<String> names, Directory current) {
        Set<String> codes = new LinkedHashSet<>();
        names.forEach(name -> codes.addAll(current.representedBy(name)));
        return codes;
    }
}
