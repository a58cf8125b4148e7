package io.liaison.request.attachment.file.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.intake.domain.Attachment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file handed in beside the form. Until a deliverable or a message takes it, it is its uploader's alone.
 *
 * @param content its name, size, digest and type
 * @param storedBy who uploaded it
 * @param takeBy until when a deliverable or a message may take it
 * @param takenAt when the first one did
 * @param droppedAt when its uploader or time took it away, unless something took it nevertheless
 */
public record RequestFile(
        UUID id,
        UUID requestId,
        FileUse use,
        Attachment content,
        ActedBy storedBy,
        Instant storedAt,
        Instant takeBy,
        @Nullable Instant takenAt,
        @Nullable Instant droppedAt) {

    /** Whether a person who may see the request may have it. */
    public boolean isOpenTo(String person) {
        return takenAt != null || (droppedAt == null && storedBy.person().equals(person));
    }
}
