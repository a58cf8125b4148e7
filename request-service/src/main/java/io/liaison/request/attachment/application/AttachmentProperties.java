package io.liaison.request.attachment.application;

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
 */
@Validated
@ConfigurationProperties("liaison.attachments")
public record AttachmentProperties(
        @DefaultValue("1GB") @NotNull DataSize maxSize,
        @DefaultValue("5GB") @NotNull DataSize maxTotalSize,
        @DefaultValue("20") @Min(1) @Max(1000) int maxFiles,
        @DefaultValue @NotNull @Valid Uploads uploads,
        @DefaultValue @NotNull @Valid Sweep sweep) {

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

    public AttachmentLimits limits() {
        return new AttachmentLimits(maxFiles, maxSize.toBytes(), maxTotalSize.toBytes());
    }
}
