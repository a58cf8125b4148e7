package io.liaison.platform.messaging.consume;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Data of the event on the topic of dead letters.
 *
 * @param data the original data where it is JSON
 * @param payload the original bytes in Base64 where it isn't
 */
record DeadLetterAnnouncement(
        UUID id,
        String service,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        Map<String, String> headers,
        String cause,
        @Nullable JsonNode data,
        @Nullable String payload) {

    /** Type of the events on {@code <topic>.dlt}. */
    static final String TYPE = "liaison.dead-letter.v1";
}
