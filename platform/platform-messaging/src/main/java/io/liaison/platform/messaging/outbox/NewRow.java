package io.liaison.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event about to be stored. */
record NewRow(
        UUID eventId,
        String topic,
        String key,
        String type,
        @Nullable String subject,
        Instant occurredAt,
        @Nullable String correlationId,
        @Nullable String traceparent,
        String payload) {}
