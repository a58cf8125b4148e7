package io.liaison.planning.plan.domain;

import io.liaison.platform.rule.FieldViolation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands against submitting a plan (functional.md, section 4).
 *
 * @param involved the departments that need a task or a release
 * @param staff the organisation as it stands
 * @param wishedCompletion what no task may finish after without a reason
 */
public record PlanCheck(List<String> involved, Staff staff, LocalDate wishedCompletion) {

    /** One rule: what it finds against a draft. */
    private interface Rule {
        Stream<FieldViolation> objections(PlanDraft draft, PlanCheck check);
    }

    private static final List<Rule> RULES = List.of(
            PlanCheck::thereAreTasks,
            PlanCheck::everyKeyIsItsOwn,
            PlanCheck::everyTaskIsComplete,
            PlanCheck::everyOwnerBelongsToTheDepartment,
            PlanCheck::nothingFinishesBeforeItStarts,
            PlanCheck::everyPredecessorIsKnown,
            PlanCheck::nothingWaitsForItself,
            PlanCheck::everyTaskHasADeliveryStandard,
            PlanCheck::everyDepartmentHasATaskOrIsReleased,
            PlanCheck::releasesAreSound,
            PlanCheck::whatIsLateHasAReason,
            PlanCheck::thereIsAContingency);

    public List<FieldViolation> objections(PlanDraft draft) {
        return RULES.stream().flatMap(rule -> rule.objections(draft, this)).toList();
    }

    private static Stream<FieldViolation> thereAreTasks(PlanDraft draft, PlanCheck check) {
        return draft.tasks().isEmpty() ? Stream.of(FieldViolation.of("tasks", "plan.tasks.required")) : Stream.empty();
    }

    private static Stream<FieldViolation> everyKeyIsItsOwn(PlanDraft draft, PlanCheck check) {
        Set<String> seen = new HashSet<>();
        return placed(draft)
                .filter(task -> !seen.add(task.task().taskKey()))
                .map(task -> task.violation(
                        "taskKey", "task.key.duplicate", task.task().taskKey()));
    }

    private static Stream<FieldViolation> everyTaskIsComplete(PlanDraft draft, PlanCheck check) {
        return placed(draft)
                .flatMap(task -> Stream.of(
                                missing(task, "title", blank(task.task().title())),
                                missing(task, "department", blank(task.task().department())),
                                missing(task, "owner", blank(task.task().owner())),
                                missing(task, "plannedStart", task.task().plannedStart() == null),
                                missing(task, "plannedFinish", task.task().plannedFinish() == null))
                        .flatMap(found -> found));
    }

    private static Stream<FieldViolation> missing(PlacedTask task, String field, boolean missing) {
        return missing ? Stream.of(task.violation(field, "task.field.required")) : Stream.empty();
    }

    private static Stream<FieldViolation> everyOwnerBelongsToTheDepartment(PlanDraft draft, PlanCheck check) {
        return placed(draft).flatMap(task -> check.ownership(task));
    }

    private Stream<FieldViolation> ownership(PlacedTask placed) {
        String department = placed.task().department();
        String owner = placed.task().owner();
        if (department == null || department.isBlank()) {
            return Stream.empty();
        }
        if (!staff.hasDepartment(department)) {
            return Stream.of(placed.violation("department", "task.department.unknown", department));
        }
        if (owner == null || owner.isBlank()) {
            return Stream.empty();
        }
        if (!staff.hasPerson(owner)) {
            return Stream.of(placed.violation("owner", "task.owner.unknown", owner));
        }
        return staff.belongs(owner, department)
                ? Stream.empty()
                : Stream.of(placed.violation("owner", "task.owner.not-in-department", owner, department));
    }

    private static Stream<FieldViolation> nothingFinishesBeforeItStarts(PlanDraft draft, PlanCheck check) {
        return placed(draft)
                .filter(task -> before(task.task().plannedFinish(), task.task().plannedStart()))
                .map(task -> task.violation("plannedFinish", "task.finish.before-start"));
    }

    private static Stream<FieldViolation> everyPredecessorIsKnown(PlanDraft draft, PlanCheck check) {
        Set<String> keys = draft.tasks().stream().map(DraftTask::taskKey).collect(Collectors.toSet());
        return placed(draft)
                .flatMap(task -> IntStream.range(0, task.task().dependsOn().size())
                        .filter(index -> !keys.contains(task.task().dependsOn().get(index)))
                        .mapToObj(index -> task.violation(
                                "dependsOn[" + index + "]",
                                "task.depends-on.unknown",
                                task.task().dependsOn().get(index))));
    }

    private static Stream<FieldViolation> nothingWaitsForItself(PlanDraft draft, PlanCheck check) {
        Map<String, List<String>> predecessors = draft.tasks().stream()
                .collect(Collectors.toMap(DraftTask::taskKey, DraftTask::dependsOn, (first, second) -> first));
        return placed(draft)
                .filter(task -> reaches(task.task().taskKey(), predecessors))
                .map(task -> task.violation(
                        "dependsOn", "task.depends-on.cycle", task.task().taskKey()));
    }

    /** Whether following the predecessors of a task leads back to it. */
    private static boolean reaches(String start, Map<String, List<String>> predecessors) {
        Set<String> seen = new HashSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(predecessors.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(predecessors.getOrDefault(next, List.of()));
            }
        }
        return false;
    }

    private static Stream<FieldViolation> everyTaskHasADeliveryStandard(PlanDraft draft, PlanCheck check) {
        return placed(draft)
                .filter(task -> task.task().deliveryStandard().stream().allMatch(PlanCheck::blank))
                .map(task -> task.violation("deliveryStandard", "task.delivery-standard.required"));
    }

    private static Stream<FieldViolation> everyDepartmentHasATaskOrIsReleased(PlanDraft draft, PlanCheck check) {
        Set<String> provided = Stream.concat(
                        draft.tasks().stream().map(DraftTask::department),
                        draft.releasedDepartments().stream().map(Release::department))
                .collect(Collectors.toSet());
        return check.involved().stream()
                .filter(department -> !provided.contains(department))
                .map(department -> FieldViolation.of("tasks", "plan.department.without-task", department));
    }

    private static Stream<FieldViolation> releasesAreSound(PlanDraft draft, PlanCheck check) {
        Set<String> busy = draft.tasks().stream().map(DraftTask::department).collect(Collectors.toSet());
        return IntStream.range(0, draft.releasedDepartments().size()).boxed().flatMap(index -> {
            Release release = draft.releasedDepartments().get(index);
            String field = "releasedDepartments[" + index + "].department";
            if (!check.involved().contains(release.department())) {
                return Stream.of(FieldViolation.of(field, "release.department.not-involved", release.department()));
            }
            return busy.contains(release.department())
                    ? Stream.of(FieldViolation.of(field, "release.department.has-task", release.department()))
                    : Stream.empty();
        });
    }

    private static Stream<FieldViolation> whatIsLateHasAReason(PlanDraft draft, PlanCheck check) {
        boolean late = draft.tasks().stream().anyMatch(task -> before(check.wishedCompletion(), task.plannedFinish()));
        return late && blank(draft.lateReason())
                ? Stream.of(FieldViolation.of("lateReason", "plan.late-reason.required", check.wishedCompletion()))
                : Stream.empty();
    }

    private static Stream<FieldViolation> thereIsAContingency(PlanDraft draft, PlanCheck check) {
        return draft.contingencies().isEmpty()
                ? Stream.of(FieldViolation.of("contingencies", "plan.contingency.required"))
                : Stream.empty();
    }

    private static boolean before(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isBefore(other);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Stream<PlacedTask> placed(PlanDraft draft) {
        return IntStream.range(0, draft.tasks().size())
                .mapToObj(index -> new PlacedTask(index, draft.tasks().get(index)));
    }

    /** A task and its place in the draft. */
    private record PlacedTask(int index, DraftTask task) {

        FieldViolation violation(String field, String code, Object... arguments) {
            return FieldViolation.of("tasks[" + index + "]." + field, code, arguments);
        }
    }
}
