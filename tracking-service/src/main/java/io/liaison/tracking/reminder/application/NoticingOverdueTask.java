package io.liaison.tracking.reminder.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at a board anew when the day after a planned finish begins: what was not handed in becomes red. */
@Component
class NoticingOverdueTask implements DeadlineHandler {

    private final Firing firing;
    private final TaskAccess access;
    private final SettlingBoard settling;
    private final Clock clock;

    NoticingOverdueTask(Firing firing, TaskAccess access, SettlingBoard settling, Clock clock) {
        this.firing = firing;
        this.access = access;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Watch.OVERDUE.kind();
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return firing.fire(Watch.OVERDUE, deadline, fired -> look(fired.task().requestId()));
    }

    private Mono<Void> look(UUID requestId) {
        return access.lockedAtOnce(requestId).flatMap(board -> settling.settle(passed(board)));
    }

    private Change passed(Board board) {
        return Change.of(board, board, null, "pass-planned-finish", Trigger.DATE_PASSED, clock.instant());
    }
}
