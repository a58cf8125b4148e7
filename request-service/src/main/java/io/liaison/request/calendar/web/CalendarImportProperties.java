package io.liaison.request.calendar.web;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of imports of the calendar.
 *
 * @param maxSize of a file
 */
@Validated
@ConfigurationProperties("liaison.directory.calendar")
record CalendarImportProperties(
        @DefaultValue("1MB") @NotNull DataSize maxSize) {}
