package io.liaison.request.directory.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports.
 *
 * @param maxSize of one file
 */
@Validated
@ConfigurationProperties("liaison.directory.import")
record ImportProperties(@DefaultValue("8MB") @NotNull DataSize maxSize) {}
