package io.liaison.tracking.plan.domain;

import io.liaison.tracking.plan.domain.ApprovedPlan.PlannedTask;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How a board follows an approved plan version. New tasks are opened, changed terms reach the tasks that are open, tasks
 * that were left out are cancelled; what is accepted stays as it is.
 *
 * @param board the board afterwards
 * @param opened tasks that are new, or back after an earlier version had left them out
 * @param changed open tasks whose terms changed
 * @param cancelled tasks left out
 */
public record PlanFollowed(Board board, List<Task> opened, List<Task> changed, List<Task> cancelled) {

    /** Whether a board still is to follow a plan version: it is newer, and the request goes on. */
    public static boolean isAwaited(Board board, ApprovedPlan plan) {
        return board.request().isRunning() && plan.version() > board.request().planVersion();
    }

    public static PlanFollowed of(Board board, ApprovedPlan plan, Instant at) {
        PlanFollowed result = new PlanFollowed(
                board.with(board.request()
                        .replanned(
                                plan.version(), plan.leadDepartment(), plan.raisingDepartment(), plan.departments())),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (PlannedTask planned : plan.tasks()) {
            result = result.follow(planned, at);
        }
        return result.leaveOut(plan);
    }

    private PlanFollowed follow(PlannedTask planned, Instant at) {
        Optional<Task> known = board.find(planned.id());
        if (known.isEmpty()) {
            return keep(planned.open(board.request().id(), at), opened);
        }
        Task task = known.get();
        if (task.state() == TaskState.CANCELLED) {
            return keep(task.reinstate(planned.plan(), at), opened);
        }
        return task.allows(TaskCommand.REPLAN) && !task.plan().equals(planned.plan())
                ? keep(task.replan(planned.plan()), changed)
                : this;
    }

    private PlanFollowed leaveOut(ApprovedPlan plan) {
        Set<UUID> planned = plan.tasks().stream().map(PlannedTask::id).collect(Collectors.toSet());
        PlanFollowed result = this;
        for (Task task : board.tasks()) {
            if (!planned.contains(task.id()) && task.allows(TaskCommand.CANCEL)) {
                result = result.keep(task.cancel(), cancelled);
            }
        }
        return result;
    }

    private PlanFollowed keep(Task task, List<Task> where) {
        where.add(task);
        return new PlanFollowed(board.with(task), opened, changed, cancelled);
    }
}
