package io.liaison.platform.messaging.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as it arrived.
 *
 * @param id CloudEvents id, unique across the platform
 * @param type CloudEvents type with its version
 * @param source CloudEvents source: the part that published it
 * @param subject CloudEvents subject
 * @param topic the Kafka topic it came on
 * @param key message key
 * @param time when the fact happened, by the publisher's clock
 * @param correlationId what the first HTTP call of this chain of effects was given
 * @param data the JSON data; handlers read from it a record of their own with just the fields they need
 */
public record ReceivedEvent(
        String id,
        String type,
        String source,
        @Nullable String subject,
        String topic,
        String key,
        Instant time,
        @Nullable String correlationId,
        JsonNode data) {}
