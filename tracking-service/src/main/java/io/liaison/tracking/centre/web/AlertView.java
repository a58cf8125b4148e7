package io.liaison.tracking.centre.web;

import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.alert.domain.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A red alert. */
record AlertView(
        UUID taskId,
        String reason,
        @Nullable UUID upstreamTaskId,
        LocalDate plannedFinish,
        LocalDate expectedFinish,
        Instant raisedAt,
        @Nullable Instant clearedAt,
        @Nullable String clearedBy) {

    static AlertView of(RedAlert alert) {
        Trigger clearedBy = alert.clearedBy();
        return new AlertView(
                alert.taskId(),
                alert.reason().name(),
                alert.upstreamTaskId(),
                alert.plannedFinish(),
                alert.expectedFinish(),
                alert.raisedAt(),
                alert.clearedAt(),
                clearedBy == null ? null : clearedBy.name());
    }
}
