package io.liaison.request.attachment.upload.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.attachment.file.domain.FileUse;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a request that is sent in pieces, each where the one before it ended.
 *
 * @param use what the file is for
 * @param person who began it
 * @param name of the file, in any script
 * @param metadata as the caller gave it, handed back unread
 * @param size of the whole file in bytes
 * @param received how many bytes are safely here
 * @param sha256 once the file is kept
 * @param expiresAt when it is forgotten, unless more of it comes
 */
public record Upload(
        UUID id,
        UUID requestId,
        FileUse use,
        String person,
        String name,
        String metadata,
        long size,
        long received,
        @Nullable String sha256,
        Instant expiresAt) {

    /** Whether all bytes are here. */
    public boolean isComplete() {
        return received == size;
    }

    /** Whether the file is kept. */
    public boolean isFinished() {
        return sha256 != null;
    }

    public long missing() {
        return size - received;
    }

    /**
     * Checks that a piece fits.
     *
     * @param offset where it begins
     * @param length how long it is, negative where the caller doesn't say
     * @throws RuleViolation of kind CONFLICT when it does not begin where the upload ends, INVALID when it is too long
     */
    public void requireNext(long offset, long length) {
        if (offset != received) {
            throw movedOn(received);
        }
        if (length > missing()) {
            throw tooLong();
        }
    }

    public RuleViolation tooLong() {
        return RuleViolation.invalid(FieldViolation.of("content", "upload.too-long", size));
    }

    /** The upload goes on at another place, since somebody else continued it. */
    public static RuleViolation movedOn(long received) {
        return RuleViolation.conflict("upload-offset", received);
    }

    public Upload grownBy(long bytes, Instant nowExpiresAt) {
        return new Upload(id, requestId, use, person, name, metadata, size, received + bytes, sha256, nowExpiresAt);
    }

    public Upload finished(String digest) {
        return new Upload(id, requestId, use, person, name, metadata, size, received, digest, expiresAt);
    }
}
