package io.liaison.tracking.centre.web;

import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.centre.application.ListedTask;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list, a board or a Gantt chart.
 *
 * @param leadDepartment of its request; the head of it is to step in when the task is red
 */
record TaskSummary(
        UUID id,
        UUID requestId,
        String number,
        String requestTitle,
        String leadDepartment,
        String taskKey,
        String title,
        String department,
        String owner,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        LocalDate forecastFinish,
        String state,
        int percent,
        int round,
        List<String> deliveryStandard,
        List<String> dependsOn,
        @Nullable Instant lastUpdateAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant acceptedAt,
        boolean lagging,
        @Nullable AlertView redAlert) {

    static TaskSummary of(ListedTask listed) {
        Task task = listed.task();
        TaskPlan plan = task.plan();
        RedAlert alert = listed.redAlert();
        return new TaskSummary(
                task.id(),
                task.requestId(),
                listed.request().number(),
                listed.request().title(),
                listed.request().leadDepartment(),
                plan.key(),
                plan.title(),
                plan.department(),
                plan.owner(),
                plan.start(),
                plan.finish(),
                task.forecastFinish(),
                task.state().name(),
                task.percent(),
                task.round(),
                plan.deliveryStandard(),
                plan.dependsOn(),
                task.times().lastUpdate(),
                task.times().delivered(),
                task.times().accepted(),
                listed.isLagging(),
                alert == null ? null : AlertView.of(alert));
    }
}
