package io.liaison.archive.retrospective.persistence;

import io.liaison.archive.retrospective.domain.Contribution;
import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Opening;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.archive.retrospective.domain.State;
import io.liaison.archive.retrospective.domain.Summary;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the retrospective table as retrospectives. */
@Component
class RetrospectiveRows {

    private static final TypeReference<Map<String, Contribution>> CONTRIBUTIONS = new TypeReference<>() {};

    private final JsonMapper json;

    RetrospectiveRows(JsonMapper json) {
        this.json = json;
    }

    Json json(Object value) {
        return Json.of(json.writeValueAsString(value));
    }

    Retrospective retrospective(Readable row) {
        Summary summary = json.readValue(text(row, "summary"), Summary.class);
        Opening about = new Opening(
                required(row, "request_id", UUID.class),
                required(row, "number", String.class),
                required(row, "title", String.class),
                row.get("request_type", String.class),
                required(row, "lead_department", String.class),
                List.of(required(row, "departments", String[].class)),
                row.get("initiator", String.class),
                null,
                required(row, "completed_at", Instant.class));
        return new Retrospective(
                about,
                required(row, "due_on", LocalDate.class),
                State.valueOf(required(row, "state", String.class)),
                summary,
                json.readValue(text(row, "contributions"), CONTRIBUTIONS),
                deed(row.get("signature", Json.class)),
                deed(row.get("filing", Json.class)),
                required(row, "version", Long.class));
    }

    private @Nullable Deed deed(@Nullable Json stored) {
        return stored == null ? null : json.readValue(stored.asString(), Deed.class);
    }

    private static String text(Readable row, String column) {
        return required(row, column, Json.class).asString();
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        @Nullable T value = row.get(column, type);
        return Objects.requireNonNull(value, column);
    }
}
