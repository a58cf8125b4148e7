package io.liaison.archive.dossier.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as it was edited last; what it said before is in the timeline.
 *
 * @param place where it was written
 */
public record Message(
        String messageId,
        Place place,
        @Nullable String author,
        @Nullable String text,
        @Nullable Instant postedAt,
        @Nullable Instant editedAt,
        List<KeptFile> files) {

    /** Talk of initiator and administrator, or the room of all departments. */
    public enum Place {
        REVIEW,
        COORDINATION
    }
}
