package io.liaison.notification.notice.persistence;

import io.liaison.notification.notice.application.UnreadCount;
import io.liaison.notification.notice.domain.Notice;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    String json(Map<String, List<String>> facts) {
        return json.writeValueAsString(facts);
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
