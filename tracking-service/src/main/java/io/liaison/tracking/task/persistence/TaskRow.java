package io.liaison.tracking.task.persistence;

import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskPlan;
import io.liaison.tracking.task.domain.TaskState;
import io.liaison.tracking.task.domain.TaskTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code task}. */
@SuppressWarnings("ArrayRecordComponent") // the driver's type for text[]; rows are never compared
record TaskRow(
        UUID id,
        UUID requestId,
        String taskKey,
        String title,
        String department,
        String owner,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        String[] deliveryStandard,
        String[] dependsOn,
        String state,
        int percent,
        @Nullable String riskReason,
        @Nullable LocalDate riskFinish,
        LocalDate forecastFinish,
        int updates,
        int round,
        Instant openedAt,
        @Nullable Instant startedAt,
        @Nullable Instant lastUpdateAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant returnedAt,
        @Nullable Instant acceptedAt,
        long version) {

    static TaskRow of(Task task) {
        TaskPlan plan = task.plan();
        TaskTimes times = task.times();
        Risk risk = task.risk();
        return new TaskRow(
                task.id(),
                task.requestId(),
                plan.key(),
                plan.title(),
                plan.department(),
                plan.owner(),
                plan.start(),
                plan.finish(),
                plan.deliveryStandard().toArray(String[]::new),
                plan.dependsOn().toArray(String[]::new),
                task.state().name(),
                task.percent(),
                risk == null ? null : risk.reason(),
                risk == null ? null : risk.expectedFinish(),
                task.forecastFinish(),
                task.updates(),
                task.round(),
                times.opened(),
                times.started(),
                times.lastUpdate(),
                times.delivered(),
                times.returned(),
                times.accepted(),
                task.version());
    }

    Task toTask() {
        return new Task(
                id,
                requestId,
                new TaskPlan(
                        taskKey,
                        title,
                        department,
                        owner,
                        plannedStart,
                        plannedFinish,
                        List.of(deliveryStandard),
                        List.of(dependsOn)),
                TaskState.valueOf(state),
                percent,
                riskReason == null || riskFinish == null ? null : new Risk(riskReason, riskFinish),
                forecastFinish,
                updates,
                round,
                new TaskTimes(openedAt, startedAt, lastUpdateAt, deliveredAt, returnedAt, acceptedAt),
                version);
    }
}
