package io.liaison.tracking.monitoring.application;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import io.liaison.tracking.monitoring.domain.MonitoringSchedule;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the deadlines of tasks in step with the tasks. */
@Component
public class Monitoring {

    private final Deadlines deadlines;
    private final DirectorySource directory;

    Monitoring(Deadlines deadlines, DirectorySource directory) {
        this.deadlines = deadlines;
        this.directory = directory;
    }

    /** Sets what is to be watched from now on, lifts what no longer is, and leaves alone what goes on. */
    public Mono<Void> follow(Board before, Board after, Instant now) {
        return fresh().flatMap(schedule -> Flux.fromIterable(after.tasks())
                .concatMap(task -> follow(before.find(task.id()), task, schedule, now))
                .then());
    }

    /** Moves what is watched of a board to where it falls by the calendar as it is now. */
    public Mono<Void> recount(Board board, Instant changedAt) {
        return fresh().flatMap(schedule -> deadlines
                .open(board.request().id().toString())
                .collectList()
                .flatMapIterable(open -> open)
                .concatMap(open -> Mono.justOrEmpty(Watch.ofKind(open.kind()))
                        .flatMap(watch -> recount(watch, open, board, schedule, changedAt)))
                .then());
    }

    /** Lifts everything that is watched of a request. */
    public Mono<Void> end(UUID requestId) {
        return deadlines.cancelGroup(requestId.toString());
    }

    public MonitoringSchedule schedule() {
        return new MonitoringSchedule(directory.current().calendar());
    }

    /** The schedule by the calendar as it is stored by now: {@link #schedule} has it as well from then on. */
    public Mono<MonitoringSchedule> fresh() {
        return directory.fresh().map(now -> new MonitoringSchedule(now.calendar()));
    }

    /** Sets one turn of a watch. */
    public Mono<Void> set(Watch watch, Task task, Instant basis, MonitoringSchedule.Turn turn) {
        return deadlines.schedule(new Deadline(
                watch.kind(),
                task.id().toString(),
                task.requestId().toString(),
                turn.at(),
                WatchData.of(basis, turn.count())));
    }

    private Mono<Void> recount(
            Watch watch, Deadline open, Board board, MonitoringSchedule schedule, Instant changedAt) {
        Task task = board.task(UUID.fromString(open.subject()));
        Instant basis = schedule.bases(task).get(watch);
        if (basis == null) {
            return Mono.empty();
        }
        MonitoringSchedule.Turn turn =
                schedule.moved(watch, basis, WatchData.of(open).count(), changedAt);
        return turn.at().equals(open.dueAt()) ? Mono.empty() : set(watch, task, basis, turn);
    }

    private Mono<Void> follow(Optional<Task> before, Task after, MonitoringSchedule schedule, Instant now) {
        Map<Watch, Instant> old = before.map(schedule::bases).orElse(Map.of());
        Map<Watch, Instant> wanted = schedule.bases(after);
        return Flux.fromArray(Watch.values())
                .filter(watch -> !sameBasis(old.get(watch), wanted.get(watch)))
                .concatMap(watch -> change(watch, after, wanted.get(watch), schedule, now))
                .then();
    }

    private static boolean sameBasis(@Nullable Instant one, @Nullable Instant other) {
        return one == null ? other == null : one.equals(other);
    }

    private Mono<Void> change(
            Watch watch, Task task, @Nullable Instant basis, MonitoringSchedule schedule, Instant now) {
        Optional<MonitoringSchedule.Turn> turn = basis == null ? Optional.empty() : schedule.next(watch, basis, now);
        return basis != null && turn.isPresent()
                ? set(watch, task, basis, turn.get())
                : deadlines.cancel(watch.kind(), task.id().toString());
    }
}
