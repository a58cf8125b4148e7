package io.liaison.notification.config;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How inboxes are followed live.
 *
 * @param heartbeat how often a silent stream shows that it is alive
 * @param poll how often an inbox is looked at behind the signals, should one be lost
 * @param longest after which time a stream ends, so that the caller comes again with a fresh token
 * @param batch how many notices are read at once for a stream: the most that wait in memory for a slow client
 * @param streamsPerPerson how many streams a person may have open at an instance
 */
@Validated
@ConfigurationProperties("liaison.notification.stream")
public record StreamSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("20s") Duration poll,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("50") @Min(1) @Max(500) int batch,
        @DefaultValue("8") @Min(1) int streamsPerPerson) {}
