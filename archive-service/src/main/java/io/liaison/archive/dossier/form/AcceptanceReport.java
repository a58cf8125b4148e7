package io.liaison.archive.dossier.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance report (驗收報告): every task with its rounds.
 *
 * @param completedAt absent where the request did not come to its end: then it holds what was handed in until then
 */
public record AcceptanceReport(@Nullable Instant completedAt, List<TaskReport> tasks) {

    /** A task and how it was accepted. */
    public record TaskReport(
            String taskId,
            @Nullable String title,
            @Nullable String department,
            @Nullable String owner,
            @Nullable LocalDate plannedFinish,
            @Nullable Instant acceptedAt,
            int rounds,
            List<Step> steps) {}

    /** A deliverable handed in, with its text and files; or returned with what is wrong; or accepted. */
    public record Step(
            Kind kind, int round, Act act, @Nullable String text, List<KeptFile> files, List<String> faults) {}

    /** What happened to the deliverable. */
    public enum Kind {
        SUBMITTED,
        RETURNED,
        ACCEPTED
    }
}
