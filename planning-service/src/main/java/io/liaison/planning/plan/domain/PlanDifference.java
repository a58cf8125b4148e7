package io.liaison.planning.plan.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What differs between two plans.
 *
 * @param added keys of tasks only the newer plan has
 * @param removed keys of tasks only the older plan has
 * @param changed tasks both have, with the fields that differ
 * @param contingenciesChanged whether the risk contingency differs
 * @param releasesChanged whether other departments are released, or for other reasons
 */
public record PlanDifference(
        List<String> added,
        List<String> removed,
        List<ChangedTask> changed,
        boolean contingenciesChanged,
        boolean releasesChanged) {

    /** A task that both plans have, and in which fields they differ. */
    public record ChangedTask(String taskKey, List<String> fields) {}

    private record Field(String name, Function<PlannedTask, Object> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("title", PlannedTask::title),
            new Field("department", PlannedTask::department),
            new Field("owner", PlannedTask::owner),
            new Field("plannedStart", PlannedTask::plannedStart),
            new Field("plannedFinish", PlannedTask::plannedFinish),
            new Field("deliveryStandard", PlannedTask::deliveryStandard),
            new Field("dependsOn", PlannedTask::dependsOn));

    public static PlanDifference between(Plan older, Plan newer) {
        return new PlanDifference(
                newer.taskKeys().filter(key -> older.task(key).isEmpty()).toList(),
                older.taskKeys().filter(key -> newer.task(key).isEmpty()).toList(),
                newer.tasks().stream()
                        .flatMap(task -> older.task(task.taskKey()).flatMap(before -> changed(before, task)).stream())
                        .toList(),
                !older.contingencies().equals(newer.contingencies()),
                !older.releasedDepartments().equals(newer.releasedDepartments()));
    }

    private static Optional<ChangedTask> changed(PlannedTask before, PlannedTask after) {
        List<String> fields = FIELDS.stream()
                .filter(field ->
                        !field.value().apply(before).equals(field.value().apply(after)))
                .map(Field::name)
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new ChangedTask(after.taskKey(), fields));
    }

    /** Whether the plans say the same. */
    public boolean none() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !contingenciesChanged && !releasesChanged;
    }

    /**
     * The departments a change concerns: those of tasks that were added, removed or changed, before and after, and of
     * tasks that wait directly for one of these. A changed contingency or release concerns everybody.
     */
    public List<String> affected(Plan older, Plan newer, List<String> everybody) {
        if (contingenciesChanged || releasesChanged) {
            return everybody;
        }
        List<String> touched = new ArrayList<>(added);
        touched.addAll(removed);
        changed.forEach(task -> touched.add(task.taskKey()));
        Set<String> departments = new LinkedHashSet<>();
        for (Plan plan : List.of(older, newer)) {
            plan.tasks().stream()
                    .filter(task -> touched.contains(task.taskKey())
                            || task.dependsOn().stream().anyMatch(touched::contains))
                    .map(PlannedTask::department)
                    .forEach(departments::add);
        }
        return List.copyOf(departments);
    }
}
