package io.liaison.archive.dossier.persistence;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Columns with and without a value. */
final class Columns {

    private Columns() {}

    static <T> T required(Readable row, String column, Class<T> type) {
        @Nullable T value = row.get(column, type);
        return Objects.requireNonNull(value, column);
    }

    static Parameter nullable(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }

    /** A column of rows to write, as texts. */
    static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        @Nullable String[] texts = new String[rows.size()];
        int place = 0;
        for (T row : rows) {
            Object value = column.apply(row);
            texts[place++] = value == null ? null : value.toString();
        }
        return texts;
    }
}
