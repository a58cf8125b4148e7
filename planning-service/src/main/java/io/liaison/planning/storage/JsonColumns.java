package io.liaison.planning.storage;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

    public <T> T read(Readable row, String column, Class<T> type) {
        return mapper.readValue(text(row, column), type);
    }

    public <T> List<T> readList(Readable row, String column, Class<T> type) {
        return mapper.readerForListOf(type).readValue(text(row, column));
    }

    /** The values of a {@code text[]} column. */
    public static List<String> texts(Readable row, String column) {
        return List.of(required(row, column, String[].class));
    }

    /** The value of a column that is never null. */
    public static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }

    /** The value of an enum column that may be null. */
    public static <E extends Enum<E>> @Nullable E optional(Readable row, String column, Class<E> type) {
        String name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static String text(Readable row, String column) {
        return required(row, column, Json.class).asString();
    }
}
