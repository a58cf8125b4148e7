package io.liaison.tracking.plan.domain;

import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskPlan;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A plan version that every department involved agreed to. */
public record ApprovedPlan(
        UUID requestId,
        String number,
        String title,
        int version,
        String leadDepartment,
        String raisingDepartment,
        String initiator,
        List<String> departments,
        List<PlannedTask> tasks) {

    public ApprovedPlan {
        departments = List.copyOf(departments);
        tasks = List.copyOf(tasks);
    }

    /** A task of the plan; its id is the same in all versions. */
    public record PlannedTask(UUID id, TaskPlan plan) {

        Task open(UUID requestId, Instant at) {
            return Task.open(id, requestId, plan, at);
        }
    }

    /** The request as it is tracked before any plan version was followed. */
    public TrackedRequest newRequest(Instant at) {
        return new TrackedRequest(
                requestId,
                number,
                title,
                0,
                leadDepartment,
                raisingDepartment,
                initiator,
                departments,
                at,
                null,
                null,
                null,
                0);
    }
}
