package io.liaison.tracking.plan.application;

import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.plan.domain.RequestWithdrawn;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Cancels what is open of a request that was withdrawn, also if its plan has not arrived yet. */
@Component
public class EndingWithdrawnRequest {

    private final TaskAccess access;
    private final Withdrawals withdrawals;
    private final SettlingBoard settling;
    private final Clock clock;

    EndingWithdrawnRequest(TaskAccess access, Withdrawals withdrawals, SettlingBoard settling, Clock clock) {
        this.access = access;
        this.withdrawals = withdrawals;
        this.settling = settling;
        this.clock = clock;
    }

    /** Joins the running transaction. */
    public Mono<Void> end(UUID requestId) {
        Instant now = clock.instant();
        return access.locked(requestId)
                .filter(board -> board.request().isRunning())
                .flatMap(board -> end(board, now))
                .then(Mono.defer(() -> withdrawals.add(requestId, now)));
    }

    private Mono<Void> end(Board board, Instant now) {
        RequestWithdrawn withdrawn = RequestWithdrawn.of(board, now);
        Change change = Change.of(board, withdrawn.board(), null, "withdraw-request", Trigger.WITHDRAWAL, now);
        return settling.settle(
                withdrawn.cancelled().isEmpty()
                        ? change
                        : change.telling(CancelledTasks.announcement(withdrawn.cancelled(), "WITHDRAWN")));
    }
}
