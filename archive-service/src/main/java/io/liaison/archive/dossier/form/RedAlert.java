package io.liaison.archive.dossier.form;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A red alert (紅色預警).
 *
 * @param upstreamTask title of the task that holds this one up
 * @param clearedAt absent where it stood to the end
 * @param clearedBy what cleared it
 */
public record RedAlert(
        String taskId,
        @Nullable String taskTitle,
        @Nullable String reason,
        @Nullable LocalDate plannedFinish,
        @Nullable LocalDate expectedFinish,
        @Nullable String upstreamTask,
        Instant raisedAt,
        @Nullable Instant clearedAt,
        @Nullable String clearedBy) {}
