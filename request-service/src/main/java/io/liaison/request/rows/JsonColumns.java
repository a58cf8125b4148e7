package io.liaison.request.rows;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Nested parts of a row as {@code jsonb} columns. */
@Component
public class JsonColumns {

    private final JsonMapper json;

    JsonColumns(JsonMapper json) {
        this.json = json;
    }

    public Json write(Object value) {
        return Json.of(json.writeValueAsString(value));
    }

    public Parameter writeNullable(@Nullable Object value) {
        return value == null ? Parameters.in(Json.class) : Parameters.in(write(value));
    }

    public <T> T read(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(readNullable(row, column, type), column);
    }

    public <T> @Nullable T readNullable(Readable row, String column, Class<T> type) {
        Json value = row.get(column, Json.class);
        return value == null ? null : json.readValue(value.asString(), type);
    }

    public <T> List<T> readList(Readable row, String column, Class<T> elementType) {
        Json value = Objects.requireNonNull(row.get(column, Json.class), column);
        return json.readValue(value.asString(), json.getTypeFactory().constructCollectionType(List.class, elementType));
    }

    public Map<String, String> readTexts(Readable row, String column) {
        Json value = Objects.requireNonNull(row.get(column, Json.class), column);
        return json.readValue(
                value.asString(), json.getTypeFactory().constructMapType(Map.class, String.class, String.class));
    }
}
