package io.liaison.tracking.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task of an approved plan. Immutable; a command returns the task as it is afterwards.
 *
 * @param percent what the owner last reported; 100 from delivery on
 * @param risk what the owner last reported as a risk; absent when none
 * @param forecastFinish when it will be finished by all that is known (see {@code forecast})
 * @param updates how many updates were reported
 * @param round how many times a deliverable was handed in
 * @param version of the stored row
 */
public record Task(
        UUID id,
        UUID requestId,
        TaskPlan plan,
        TaskState state,
        int percent,
        @Nullable Risk risk,
        LocalDate forecastFinish,
        int updates,
        int round,
        TaskTimes times,
        long version) {

    public static Task open(UUID id, UUID requestId, TaskPlan plan, Instant at) {
        return new Task(
                id, requestId, plan, TaskState.NOT_STARTED, 0, null, plan.finish(), 0, 0, TaskTimes.openedAt(at), 0);
    }

    public boolean isOwnedBy(String person) {
        return plan.owner().equals(person);
    }

    public boolean allows(TaskCommand command) {
        return TaskTransitions.allows(state, command);
    }

    /** Takes an update; the first one starts the task. */
    public Task report(int reportedPercent, @Nullable Risk reportedRisk, Instant at) {
        return new Task(
                id,
                requestId,
                plan,
                after(TaskCommand.REPORT),
                reportedPercent,
                reportedRisk,
                forecastFinish,
                updates + 1,
                round,
                times.reportedAt(at),
                version);
    }

    public Task deliver(Instant at) {
        return new Task(
                id,
                requestId,
                plan,
                after(TaskCommand.DELIVER),
                100,
                risk,
                forecastFinish,
                updates,
                round + 1,
                times.deliveredAt(at),
                version);
    }

    public Task returnForRework(Instant at) {
        return moved(TaskCommand.RETURN, times.returnedAt(at));
    }

    public Task accept(Instant at) {
        return moved(TaskCommand.ACCEPT, times.acceptedAt(at));
    }

    public Task cancel() {
        return moved(TaskCommand.CANCEL, times);
    }

    /**
     * Takes the terms of a new plan version. A new planned finish is a new agreement: the finish that was reported
     * against the old one no longer counts.
     */
    public Task replan(TaskPlan newPlan) {
        boolean newFinish = !newPlan.finish().equals(plan.finish());
        return new Task(
                id,
                requestId,
                newPlan,
                after(TaskCommand.REPLAN),
                percent,
                newFinish ? null : risk,
                forecastFinish,
                updates,
                round,
                times,
                version);
    }

    /** Begins anew after a plan version had left the task out; what was reported before stays on record. */
    public Task reinstate(TaskPlan newPlan, Instant at) {
        return new Task(
                id,
                requestId,
                newPlan,
                after(TaskCommand.REINSTATE),
                0,
                null,
                newPlan.finish(),
                updates,
                round,
                TaskTimes.openedAt(at),
                version);
    }

    public Task forecast(LocalDate finish) {
        if (finish.equals(forecastFinish)) {
            return this;
        }
        return new Task(id, requestId, plan, state, percent, risk, finish, updates, round, times, version);
    }

    /**
     * Refuses what the state does not allow, where a command changes nothing of the task itself.
     *
     * @throws io.liaison.platform.rule.RuleViolation of kind WRONG_STATE
     */
    public void require(TaskCommand command) {
        after(command);
    }

    private Task moved(TaskCommand command, TaskTimes newTimes) {
        return new Task(
                id, requestId, plan, after(command), percent, risk, forecastFinish, updates, round, newTimes, version);
    }

    private TaskState after(TaskCommand command) {
        return TaskTransitions.after(state, command);
    }
}
