package io.liaison.tracking.progress.web;

import io.liaison.tracking.progress.domain.ProgressUpdate;
import java.time.Instant;
import java.util.UUID;

/** An update that was reported. */
record UpdateResponse(UUID taskId, int sequence, String state, int percent, Instant reportedAt, boolean reviewed) {

    static UpdateResponse of(ProgressUpdate update) {
        return new UpdateResponse(
                update.taskId(),
                update.sequence(),
                update.state().name(),
                update.form().percent(),
                update.signed().at(),
                update.reviewed() != null);
    }
}
