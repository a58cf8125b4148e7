package io.liaison.tracking.recount.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.monitoring.application.Monitoring;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts one request anew by the calendar as it is now (functional.md, section 1): what is watched of its tasks, their
 * forecasts, and so their red alerts. Done twice, the second time changes nothing.
 */
@Component
class RecountingBoard implements DeadlineHandler {

    static final String KIND = "task-recount";

    private final TaskAccess access;
    private final Monitoring monitoring;
    private final SettlingBoard settling;
    private final Clock clock;

    RecountingBoard(TaskAccess access, Monitoring monitoring, SettlingBoard settling, Clock clock) {
        this.access = access;
        this.monitoring = monitoring;
        this.settling = settling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return access.lockedAtOnce(UUID.fromString(deadline.group()))
                .filter(board -> board.request().isRunning())
                .flatMap(board -> recount(board, deadline.dueAt()));
    }

    private Mono<Void> recount(Board board, Instant changedAt) {
        return monitoring.recount(board, changedAt).then(Mono.defer(() -> settling.settle(recounted(board))));
    }

    private Change recounted(Board board) {
        return Change.of(board, board, null, "recount", Trigger.CALENDAR_CHANGED, clock.instant());
    }
}
