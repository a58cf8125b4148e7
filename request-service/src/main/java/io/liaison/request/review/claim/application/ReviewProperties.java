package io.liaison.request.review.claim.application;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the review centre.
 *
 * @param claim how long a claim holds unless it is renewed
 */
@Validated
@ConfigurationProperties("liaison.review")
record ReviewProperties(
        @DefaultValue("15m") @NotNull @DurationMin(minutes = 1)
        Duration claim) {}
