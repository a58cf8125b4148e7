package io.liaison.archive.dossier.form;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Form 3 (跨部門項目進度跟蹤表).
 *
 * @param signature by the owner of the task
 * @param review by the head of the owner's department
 */
public record ProgressForm(
        @Nullable String number,
        @Nullable String taskId,
        @Nullable String taskTitle,
        @Nullable String department,
        @Nullable String owner,
        int sequence,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedFinish,
        @Nullable String state,
        @Nullable Integer percent,
        @Nullable Instant reportedAt,
        @Nullable String workDone,
        @Nullable String openProblems,
        @Nullable String waitingOn,
        @Nullable Risk risk,
        Act signature,
        @Nullable Act review) {

    /** A risk of delay. */
    public record Risk(@Nullable String reason, @Nullable LocalDate expectedFinish) {}
}
