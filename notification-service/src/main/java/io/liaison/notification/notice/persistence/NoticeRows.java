package io.liaison.notification.notice.persistence;

import io.liaison.notification.notice.application.Inboxes.Delivery;
import io.liaison.notification.notice.application.UnreadCount;
import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Notice;
import io.liaison.notification.notice.domain.Recipient;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the notice table as notices. */
@Component
class NoticeRows {

    private static final TypeReference<Map<String, List<String>>> FACTS = new TypeReference<>() {};

    private final JsonMapper json;

    NoticeRows(JsonMapper json) {
        this.json = json;
    }

    /** One of the rows to write. */
    private record Given(
            int turn,
            UUID id,
            String person,
            @Nullable String onBehalfOf,
            String eventId,
            String eventType,
            @Nullable UUID requestId,
            @Nullable String number,
            @Nullable String act,
            boolean duty,
            @Nullable Instant dueAt,
            Map<String, List<String>> facts,
            Instant at) {

        static Given of(int turn, Delivery delivery) {
            Fact fact = delivery.fact();
            Recipient recipient = delivery.recipient();
            return new Given(
                    turn,
                    delivery.noticeId(),
                    recipient.person(),
                    recipient.onBehalfOf(),
                    fact.eventId(),
                    fact.eventType(),
                    fact.requestId(),
                    fact.number(),
                    recipient.told().act(),
                    recipient.told().duty(),
                    recipient.told().dueAt(),
                    fact.facts(),
                    fact.at());
        }
    }

    /** Rows to write, as the JSON that the statement reads them from. */
    String json(List<Delivery> deliveries) {
        List<Given> given = IntStream.range(0, deliveries.size())
                .mapToObj(turn -> Given.of(turn, deliveries.get(turn)))
                .toList();
        return json.writeValueAsString(given);
    }

    Notice notice(Readable row) {
        return new Notice(
                required(row, "id", UUID.class),
                required(row, "position", Long.class),
                required(row, "person", String.class),
                row.get("on_behalf_of", String.class),
                required(row, "event_id", String.class),
                required(row, "event_type", String.class),
                row.get("request_id", UUID.class),
                row.get("number", String.class),
                row.get("act", String.class),
                required(row, "duty", Boolean.class),
                row.get("due_at", Instant.class),
                json.readValue(required(row, "facts", Json.class).asString(), FACTS),
                required(row, "at", Instant.class),
                row.get("read_at", Instant.class),
                required(row, "void", Boolean.class));
    }

    static UnreadCount unreadCount(Readable row) {
        return new UnreadCount(required(row, "unread", Long.class), required(row, "duties", Long.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        @Nullable T value = row.get(column, type);
        return Objects.requireNonNull(value, column);
    }
}
