package io.liaison.tracking.plan.application;

import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.TasksOpened;
import io.liaison.tracking.plan.domain.ApprovedPlan;
import io.liaison.tracking.plan.domain.PlanFollowed;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Boards;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Brings the tasks of a request in line with a plan version that was approved. */
@Component
public class FollowingPlan {

    private final Boards boards;
    private final Withdrawals withdrawals;
    private final SettlingBoard settling;
    private final Clock clock;

    FollowingPlan(Boards boards, Withdrawals withdrawals, SettlingBoard settling, Clock clock) {
        this.boards = boards;
        this.withdrawals = withdrawals;
        this.settling = settling;
        this.clock = clock;
    }

    /** Joins the running transaction. A version that is not newer, or of a request that has ended, changes nothing. */
    public Mono<Void> follow(ApprovedPlan plan) {
        return boards.lock(plan.requestId())
                .then(Mono.defer(() -> withdrawals.contains(plan.requestId())))
                .filter(withdrawn -> !withdrawn)
                .flatMap(goesOn -> board(plan))
                .filter(board -> PlanFollowed.isAwaited(board, plan))
                .flatMap(board -> follow(board, plan));
    }

    private Mono<Board> board(ApprovedPlan plan) {
        return boards.find(plan.requestId()).switchIfEmpty(Mono.defer(() -> open(plan)));
    }

    private Mono<Board> open(ApprovedPlan plan) {
        Board empty = new Board(plan.newRequest(clock.instant()), List.of());
        return boards.add(empty).thenReturn(empty);
    }

    private Mono<Void> follow(Board board, ApprovedPlan plan) {
        Instant now = clock.instant();
        PlanFollowed followed = PlanFollowed.of(board, plan, now);
        Change change = Change.of(board, followed.board(), null, "follow-plan", Trigger.NEW_PLAN_VERSION, now)
                .telling(opened(plan, followed));
        return settling.settle(
                followed.cancelled().isEmpty()
                        ? change
                        : change.telling(CancelledTasks.announcement(followed.cancelled(), "PLAN_CHANGED")));
    }

    private static Announcement opened(ApprovedPlan plan, PlanFollowed followed) {
        Recipients recipients = Recipients.none()
                .ask(owners(followed.opened()), Acts.REPORT_PROGRESS, null)
                .tell(owners(followed.changed()));
        TasksOpened fact = new TasksOpened(
                plan.version(),
                CancelledTasks.ids(followed.opened()),
                CancelledTasks.ids(followed.changed()),
                Stream.concat(followed.opened().stream(), followed.changed().stream())
                        .map(FollowingPlan::terms)
                        .toList());
        return Announcement.of(fact, recipients);
    }

    private static TasksOpened.TaskTerms terms(Task task) {
        return new TasksOpened.TaskTerms(
                task.id(),
                task.plan().title(),
                task.plan().department(),
                task.plan().owner(),
                task.state().name(),
                task.plan().start(),
                task.plan().finish());
    }

    private static List<String> owners(List<Task> tasks) {
        return tasks.stream().map(task -> task.plan().owner()).toList();
    }
}
