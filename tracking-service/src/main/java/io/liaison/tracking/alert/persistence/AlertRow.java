package io.liaison.tracking.alert.persistence;

import io.liaison.tracking.alert.domain.AlertReason;
import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.alert.domain.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code red_alert}. */
record AlertRow(
        UUID id,
        UUID requestId,
        UUID taskId,
        String reason,
        @Nullable UUID upstreamTaskId,
        LocalDate plannedFinish,
        LocalDate expectedFinish,
        Instant raisedAt,
        @Nullable Instant clearedAt,
        @Nullable String clearedBy) {

    static AlertRow of(RedAlert alert) {
        Trigger clearedBy = alert.clearedBy();
        return new AlertRow(
                alert.id(),
                alert.requestId(),
                alert.taskId(),
                alert.reason().name(),
                alert.upstreamTaskId(),
                alert.plannedFinish(),
                alert.expectedFinish(),
                alert.raisedAt(),
                alert.clearedAt(),
                clearedBy == null ? null : clearedBy.name());
    }

    RedAlert toAlert() {
        return new RedAlert(
                id,
                requestId,
                taskId,
                AlertReason.valueOf(reason),
                upstreamTaskId,
                plannedFinish,
                expectedFinish,
                raisedAt,
                clearedAt,
                clearedBy == null ? null : Trigger.valueOf(clearedBy));
    }
}
