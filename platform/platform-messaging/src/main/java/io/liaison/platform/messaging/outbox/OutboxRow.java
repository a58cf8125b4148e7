package io.liaison.platform.messaging.outbox;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event that waits to be published. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        @Nullable String subject,
        Instant occurredAt,
        @Nullable String correlationId,
        @Nullable String traceparent,
        String payload) {

    static OutboxRow from(Readable row) {
        return new OutboxRow(
                required(row, "id", Long.class),
                required(row, "event_id", UUID.class),
                required(row, "topic", String.class),
                required(row, "message_key", String.class),
                required(row, "type", String.class),
                row.get("subject", String.class),
                required(row, "occurred_at", Instant.class),
                row.get("correlation_id", String.class),
                row.get("traceparent", String.class),
                required(row, "payload", String.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
