package io.liaison.request.attachment.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of attachments.
 *
 * @param maxSize how large one file may be
 */
@Validated
@ConfigurationProperties("liaison.attachments")
record AttachmentProperties(@DefaultValue("100MB") @NotNull DataSize maxSize) {}
