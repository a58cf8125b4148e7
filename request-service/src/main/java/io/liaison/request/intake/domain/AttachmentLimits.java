package io.liaison.request.intake.domain;

import io.liaison.platform.rule.RuleViolation;
import java.util.List;

/**
 * How much may be attached to a request (functional.md, section 2).
 *
 * @param files how many files
 * @param bytesPerFile how many bytes one file may have
 * @param bytesPerRequest how many bytes all files of a request may have together
 */
public record AttachmentLimits(int files, long bytesPerFile, long bytesPerRequest) {

    /**
     * Checks that files still fit beside those that are there.
     *
     * @throws RuleViolation of kind CONFLICT when there are too many, or too many bytes of them
     */
    public void require(List<Attachment> there, int moreFiles, long moreBytes) {
        if (there.size() + moreFiles > files) {
            throw RuleViolation.conflict("too-many-attachments", files);
        }
        if (moreBytes > room(there)) {
            throw noRoom(there);
        }
    }

    /** How many bytes of further files a request takes. */
    public long room(List<Attachment> there) {
        return Math.max(
                0, bytesPerRequest - there.stream().mapToLong(Attachment::size).sum());
    }

    /** Says how many bytes all files may have, and how many are left. */
    public RuleViolation noRoom(List<Attachment> there) {
        return RuleViolation.conflict(
                "attachments-too-large", ByteSize.text(bytesPerRequest), ByteSize.text(room(there)));
    }
}
