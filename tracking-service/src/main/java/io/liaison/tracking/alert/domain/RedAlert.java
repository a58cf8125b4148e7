package io.liaison.tracking.alert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A red alert (紅色預警). One stands per task and reason at most.
 *
 * @param upstreamTaskId the task that causes it, for {@link AlertReason#UPSTREAM}
 * @param plannedFinish the planned finish when it was raised
 * @param expectedFinish the forecast when it was raised
 * @param clearedAt when its cause was gone; absent while it stands
 */
public record RedAlert(
        UUID id,
        UUID requestId,
        UUID taskId,
        AlertReason reason,
        @Nullable UUID upstreamTaskId,
        LocalDate plannedFinish,
        LocalDate expectedFinish,
        Instant raisedAt,
        @Nullable Instant clearedAt,
        @Nullable Trigger clearedBy) {

    public boolean isStanding() {
        return clearedAt == null;
    }

    RedAlert cleared(Instant at, Trigger trigger) {
        return new RedAlert(
                id, requestId, taskId, reason, upstreamTaskId, plannedFinish, expectedFinish, raisedAt, at, trigger);
    }
}
