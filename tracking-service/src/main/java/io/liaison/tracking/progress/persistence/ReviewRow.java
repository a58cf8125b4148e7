package io.liaison.tracking.progress.persistence;

import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.task.domain.Signature;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of {@code progress_update} that a review fills. */
record ReviewRow(
        UUID taskId,
        int sequence,
        String reviewedBy,
        @Nullable String reviewedFor,
        Instant reviewedAt) {

    static ReviewRow of(ProgressUpdate update) {
        Signature review = Objects.requireNonNull(update.reviewed(), "reviewed");
        return new ReviewRow(update.taskId(), update.sequence(), review.person(), review.onBehalfOf(), review.at());
    }
}
