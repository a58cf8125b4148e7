package io.liaison.platform.messaging.consume;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an operator and the topic of dead letters are told. */
final class DeadLetter {

    /** Type of the events on {@code <topic>.dlt}. */
    static final String TYPE = "liaison.dead-letter.v1";

    private DeadLetter() {}

    /**
     * Data of the event on the topic of dead letters.
     *
     * @param data the original data where it is JSON
     * @param payload the original bytes in Base64 where it isn't
     */
    record Announcement(
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
            @Nullable String payload) {}

    /** A line of the operator's list. */
    record Summary(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable String key,
            @Nullable String eventId,
            @Nullable String type,
            String cause,
            Instant failedAt,
            @Nullable Instant replayedAt) {}

    /** A dead letter with what is needed to try it again. */
    record Stored(Message message, boolean replayed) {}
}
