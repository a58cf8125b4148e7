package io.liaison.gateway.limit;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The limit of each person at this gateway.
 *
 * @param perSecond calls per second in the long run
 * @param burst calls at once
 */
@Validated
@ConfigurationProperties("liaison.gateway.rate-limit")
record RateLimitProperties(@Min(1) int perSecond, @Min(1) int burst) {}
