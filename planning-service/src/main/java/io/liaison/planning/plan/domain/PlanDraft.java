package io.liaison.planning.plan.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan while it is being written.
 *
 * @param lateReason why tasks finish after the wished completion, if they do
 */
public record PlanDraft(
        List<DraftTask> tasks,
        List<Contingency> contingencies,
        List<Release> releasedDepartments,
        @Nullable String lateReason) {

    public static final PlanDraft EMPTY = new PlanDraft(List.of(), List.of(), List.of(), null);

    public PlanDraft {
        tasks = List.copyOf(tasks);
        contingencies = List.copyOf(contingencies);
        releasedDepartments = List.copyOf(releasedDepartments);
    }

    /** The plan it says. Only for drafts that passed {@link PlanCheck}. */
    Plan complete() {
        return new Plan(
                tasks.stream().map(PlanDraft::complete).toList(),
                contingencies,
                releasedDepartments,
                lateReason == null || lateReason.isBlank() ? null : lateReason);
    }

    private static PlannedTask complete(DraftTask task) {
        return new PlannedTask(
                task.taskKey(),
                Objects.requireNonNull(task.title()),
                Objects.requireNonNull(task.department()),
                Objects.requireNonNull(task.owner()),
                Objects.requireNonNull(task.plannedStart()),
                Objects.requireNonNull(task.plannedFinish()),
                task.deliveryStandard(),
                task.dependsOn());
    }
}
