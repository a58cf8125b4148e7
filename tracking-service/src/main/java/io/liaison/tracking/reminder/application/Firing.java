package io.liaison.tracking.reminder.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Announcer;
import io.liaison.tracking.monitoring.application.Monitoring;
import io.liaison.tracking.monitoring.application.WatchData;
import io.liaison.tracking.monitoring.domain.MonitoringSchedule;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.task.application.Boards;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What all reminders do when their instant is reached: they see whether the task is still watched. A command that ended
 * the watch while the deadline was being fired makes it moot; a calendar that changed since it was set may move it.
 */
@Component
class Firing {

    private final Boards boards;
    private final TaskAccess access;
    private final Monitoring monitoring;
    private final Announcer announcer;

    Firing(Boards boards, TaskAccess access, Monitoring monitoring, Announcer announcer) {
        this.boards = boards;
        this.access = access;
        this.monitoring = monitoring;
        this.announcer = announcer;
    }

    /**
     * A watch that went off.
     *
     * @param roles who is who on the task's board
     * @param basis from when it counts by now
     * @param count which time it goes off
     */
    record Fired(Watch watch, Roles roles, Task task, Instant basis, int count, Instant dueAt) {

        Board board() {
            return roles.board();
        }
    }

    /** Runs the effect if the task is still watched and the instant has really come. */
    Mono<Void> fire(Watch watch, Deadline deadline, Function<Fired, Mono<Void>> effect) {
        return monitoring
                .fresh()
                .flatMap(schedule -> boards.find(UUID.fromString(deadline.group()))
                        .flatMap(board -> fire(watch, deadline, board, schedule, effect)));
    }

    private Mono<Void> fire(
            Watch watch,
            Deadline deadline,
            Board board,
            MonitoringSchedule schedule,
            Function<Fired, Mono<Void>> effect) {
        Task task = board.task(UUID.fromString(deadline.subject()));
        Instant basis = schedule.bases(task).get(watch);
        if (basis == null || !board.request().isRunning()) {
            return Mono.empty();
        }
        int count = WatchData.of(deadline).count();
        MonitoringSchedule.Turn turn = schedule.turn(watch, basis, count);
        if (turn.at().isAfter(deadline.dueAt())) {
            return monitoring.set(watch, task, basis, turn);
        }
        return effect.apply(new Fired(watch, access.roles(board), task, basis, count, deadline.dueAt()));
    }

    /** Sets the watch to go off once more. */
    Mono<Void> again(Fired fired) {
        return monitoring.set(
                fired.watch(),
                fired.task(),
                fired.basis(),
                monitoring.schedule().turn(fired.watch(), fired.basis(), fired.count() + 1));
    }

    Mono<Void> announce(Fired fired, Announcement announcement) {
        return announcer.announce(fired.board(), null, List.of(announcement));
    }
}
