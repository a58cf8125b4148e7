package io.liaison.archive.dossier.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan (跨部門協調方案) that was sent round.
 *
 * @param round which round of approval it was, from 1
 * @param lateReason why a task finishes after the wished completion
 * @param submission who sent it round, and when
 * @param approval when the last head agreed; absent where it was not approved
 * @param departments those whose heads were asked
 */
public record PlanVersion(
        int planVersion,
        int round,
        List<Task> tasks,
        List<Contingency> contingencies,
        List<Release> releasedDepartments,
        @Nullable String lateReason,
        List<String> departments,
        Act submission,
        List<Answer> answers,
        @Nullable Act approval) {

    /** What one person does; it depends on tasks by their keys. */
    public record Task(
            String taskKey,
            @Nullable String title,
            @Nullable String department,
            @Nullable String owner,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable List<String> deliveryStandard,
            @Nullable List<String> dependsOn) {}

    /** What is done if something goes wrong (風險預案); the notice is in days. */
    public record Contingency(
            @Nullable String trigger,
            int daysOfNotice,
            @Nullable String measure) {}

    /** A department without a task, and why. */
    public record Release(String department, @Nullable String reason) {}

    /** What a department's head said. */
    public record Answer(
            @Nullable String department,
            @Nullable String answer,
            @Nullable String reason,
            List<TaskReason> tasks,
            Act act) {}

    /** What is wrong with one task. */
    public record TaskReason(String taskKey, @Nullable String reason) {}
}
