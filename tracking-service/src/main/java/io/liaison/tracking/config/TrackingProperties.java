package io.liaison.tracking.config;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of tracking.
 *
 * @param weeklyReviewDay day of the week from which a weekly review is proposed where none was scheduled for the week
 */
@Validated
@ConfigurationProperties("liaison.tracking")
public record TrackingProperties(
        @DefaultValue("FRIDAY") @NotNull DayOfWeek weeklyReviewDay) {}
