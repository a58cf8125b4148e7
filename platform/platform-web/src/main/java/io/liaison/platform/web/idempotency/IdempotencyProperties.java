package io.liaison.platform.web.idempotency;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long keys are remembered.
 *
 * @param keep a repeated call within this time gets the first call's answer
 * @param cleanUpEvery how often older records are deleted
 */
@Validated
@ConfigurationProperties("liaison.web.idempotency")
record IdempotencyProperties(
        @NotNull Duration keep, @NotNull Duration cleanUpEvery) {}
