package io.liaison.request.intake.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the intake.
 *
 * @param submissionsAtOnce how many submissions of this instance may be under way at once; each has a connection, and all
 *     of one prefix follow each other
 */
@Validated
@ConfigurationProperties("liaison.intake")
record IntakeProperties(@DefaultValue("4") @Min(1) @Max(100) int submissionsAtOnce) {}
