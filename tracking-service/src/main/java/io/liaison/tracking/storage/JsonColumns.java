package io.liaison.tracking.storage;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Nested forms as {@code jsonb} columns. */
@Component
public class JsonColumns {

    private final JsonMapper mapper;

    JsonColumns(JsonMapper mapper) {
        this.mapper = mapper;
    }

    public Json write(Object value) {
        return Json.of(mapper.writeValueAsString(value));
    }

    public <T> List<T> readList(Json column, Class<T> type) {
        return mapper.readerForListOf(type).readValue(column.asString());
    }
}
