package io.liaison.request.attachment.application;

import io.liaison.request.attachment.file.domain.FileLimits;
import io.liaison.request.intake.domain.AttachmentLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of attachments.
 *
 * @param maxSize how large one file may be
 * @param maxTotalSize how large all files of a request may be together
 * @param maxFiles how many files a request may have
 * @param uploads uploads in pieces
 * @param sweep when content that nothing refers to is removed
 * @param beside what is handed in beside the form, with deliverables and messages
 */
@Validated
@ConfigurationProperties("liaison.attachments")
public record AttachmentProperties(
        @DefaultValue("1GB") @NotNull DataSize maxSize,
        @DefaultValue("5GB") @NotNull DataSize maxTotalSize,
        @DefaultValue("20") @Min(1) @Max(1000) int maxFiles,
        @DefaultValue @NotNull @Valid Uploads uploads,
        @DefaultValue @NotNull @Valid Sweep sweep,
        @DefaultValue @NotNull @Valid Beside beside) {

    /**
     * Uploads in pieces.
     *
     * @param expireAfter how long nothing may come before one is forgotten
     */
    public record Uploads(@DefaultValue("24h") @NotNull Duration expireAfter) {}

    /**
     * Removal of content that nothing refers to.
     *
     * @param every how often it is looked for
     * @param grace how long nothing may have referred to it; longer than any upload and any backup takes
     */
    public record Sweep(
            @DefaultValue("1h") @NotNull Duration every,
            @DefaultValue("24h") @NotNull Duration grace) {}

    /**
     * Files that are handed in beside the form. One may be as large as an attachment.
     *
     * @param maxFiles how many a request may have, over all its tasks and messages
     * @param maxTotalSize how large they may be together
     * @param takeWithin how long after its upload a deliverable or a message may take a file
     * @param forgetAfter how long afterwards it is kept nevertheless; longer than any event is on its way
     */
    public record Beside(
            @DefaultValue("1000") @Min(1) @Max(100_000) int maxFiles,
            @DefaultValue("20GB") @NotNull DataSize maxTotalSize,
            @DefaultValue("24h") @NotNull Duration takeWithin,
            @DefaultValue("7d") @NotNull Duration forgetAfter) {

        public FileLimits limits() {
            return new FileLimits(maxFiles, maxTotalSize.toBytes());
        }
    }

    public AttachmentLimits limits() {
        return new AttachmentLimits(maxFiles, maxSize.toBytes(), maxTotalSize.toBytes());
    }
}
