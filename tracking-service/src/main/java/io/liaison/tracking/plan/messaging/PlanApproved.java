package io.liaison.tracking.plan.messaging;

import io.liaison.tracking.plan.domain.ApprovedPlan;
import io.liaison.tracking.task.domain.TaskPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tracking reads of {@code liaison.planning.plan-approved.v1}. */
record PlanApproved(
        UUID requestId,
        @Nullable String number,
        String title,
        int planVersion,
        String leadDepartment,
        String raisingDepartment,
        String initiator,
        List<String> departments,
        List<Item> tasks) {

    record Item(
            String taskKey,
            UUID taskId,
            String title,
            String department,
            String owner,
            LocalDate plannedStart,
            LocalDate plannedFinish,
            List<String> deliveryStandard,
            List<String> dependsOn) {

        ApprovedPlan.PlannedTask toTask() {
            return new ApprovedPlan.PlannedTask(
                    taskId,
                    new TaskPlan(
                            taskKey,
                            title,
                            department,
                            owner,
                            plannedStart,
                            plannedFinish,
                            deliveryStandard,
                            dependsOn));
        }
    }

    ApprovedPlan toPlan() {
        return new ApprovedPlan(
                requestId,
                number == null ? requestId.toString() : number,
                title,
                planVersion,
                leadDepartment,
                raisingDepartment,
                initiator,
                departments,
                tasks.stream().map(Item::toTask).toList());
    }
}
