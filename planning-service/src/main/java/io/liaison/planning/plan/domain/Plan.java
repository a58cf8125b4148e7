package io.liaison.planning.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan that passed its checks (跨部門協調方案). */
public record Plan(
        List<PlannedTask> tasks,
        List<Contingency> contingencies,
        List<Release> releasedDepartments,
        @Nullable String lateReason) {

    public Plan {
        tasks = List.copyOf(tasks);
        contingencies = List.copyOf(contingencies);
        releasedDepartments = List.copyOf(releasedDepartments);
    }

    public Optional<PlannedTask> task(String taskKey) {
        return tasks.stream().filter(task -> task.taskKey().equals(taskKey)).findFirst();
    }

    /** The departments that have a task, each once. */
    public List<String> departments() {
        return tasks.stream().map(PlannedTask::department).distinct().toList();
    }

    public List<String> owners() {
        return tasks.stream().map(PlannedTask::owner).distinct().toList();
    }

    Stream<String> taskKeys() {
        return tasks.stream().map(PlannedTask::taskKey);
    }
}
