package io.liaison.request.rows;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sort keys in a cursor as values to bind; null on the first page. */
public final class CursorKeys {

    private CursorKeys() {}

    public static Parameter number(@Nullable Cursor cursor, int index) {
        return bound(cursor, index, Long.class, Long::valueOf);
    }

    public static Parameter instant(@Nullable Cursor cursor, int index) {
        return bound(cursor, index, Instant.class, Instant::parse);
    }

    public static Parameter uuid(@Nullable Cursor cursor, int index) {
        return bound(cursor, index, UUID.class, UUID::fromString);
    }

    private static <T> Parameter bound(@Nullable Cursor cursor, int index, Class<T> type, Function<String, T> reading) {
        if (cursor == null) {
            return Parameters.in(type);
        }
        try {
            return Parameters.in(reading.apply(cursor.key(index)));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }
}
