package io.liaison.gateway.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long the gateway waits for a part, and when it stops asking.
 *
 * @param timeLimit for the first byte of an answer
 * @param transferTimeLimit the same where files go down; where they go up, how long nothing may happen
 * @param retries of a reading call that did not reach the part
 * @param breakerCalls how many of the latest calls a breaker judges by
 * @param breakerFailureRate per cent of them that open it
 * @param breakerOpen how long it stays open
 * @param concurrentCalls how many calls may be under way to a part at once; the next one is refused
 */
@Validated
@ConfigurationProperties("liaison.gateway.resilience")
record ResilienceProperties(
        @NotNull Duration timeLimit,
        @NotNull Duration transferTimeLimit,
        @Min(0) @Max(5) int retries,
        @Min(2) int breakerCalls,
        @Min(1) @Max(100) int breakerFailureRate,
        @NotNull Duration breakerOpen,
        @Min(1) int concurrentCalls) {}
