package io.liaison.request.attachment.file.domain;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.ByteSize;

/**
 * How much may be handed in beside the form of one request, over all its tasks and messages.
 *
 * @param files how many files
 * @param bytes how many bytes they may have together
 */
public record FileLimits(int files, long bytes) {

    /** What is there of a request. */
    public record Total(int files, long bytes) {}

    /**
     * Checks that files still fit beside those that are there.
     *
     * @throws RuleViolation of kind CONFLICT when there are too many, or too many bytes of them
     */
    public void require(Total there, int moreFiles, long moreBytes) {
        if (there.files() + moreFiles > files) {
            throw RuleViolation.conflict("too-many-attachments", files);
        }
        long room = Math.max(0, bytes - there.bytes());
        if (moreBytes > room) {
            throw RuleViolation.conflict("attachments-too-large", ByteSize.text(bytes), ByteSize.text(room));
        }
    }
}
