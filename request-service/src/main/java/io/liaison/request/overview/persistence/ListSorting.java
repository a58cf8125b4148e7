package io.liaison.request.overview.persistence;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.overview.application.ListOrder;
import io.liaison.request.rows.Columns;
import io.liaison.request.rows.CursorKeys;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a list order is sorted and paged in SQL: by one expression that is never null, then by id. The key in a cursor is
 * what the database itself computed, so that no rounding loses or repeats a row.
 *
 * @param expression what is sorted by
 * @param type its Java type
 * @param sqlType its SQL type
 */
record ListSorting(String expression, boolean descending, Class<?> type, String sqlType) {

    private static final Map<ListOrder, ListSorting> ALL = new EnumMap<>(Map.of(
            ListOrder.NEWEST, time("created_at", true),
            ListOrder.OLDEST, time("created_at", false),
            ListOrder.SUBMITTED, time("coalesce(submitted_at, created_at)", true),
            ListOrder.CHANGED, time("updated_at", true),
            // Priority before anything of time: a rank counts more seconds than there are.
            ListOrder.PRIORITY,
                    new ListSorting(
                            "coalesce(priority_rank, 3) * 1000000000000 + extract(epoch from created_at)::bigint",
                            false,
                            Long.class,
                            "bigint"),
            ListOrder.WISHED, text("coalesce(form ->> 'wishedCompletion', '9999-12-31')"),
            ListOrder.NUMBER, text("coalesce(number, '')"),
            ListOrder.TITLE, text("title")));

    static ListSorting of(ListOrder order) {
        return Objects.requireNonNull(ALL.get(order), order::name);
    }

    private static ListSorting time(String expression, boolean descending) {
        return new ListSorting(expression, descending, Instant.class, "timestamptz");
    }

    private static ListSorting text(String expression) {
        return new ListSorting(expression + " collate \"C\"", false, String.class, "text");
    }

    /** The statement for the rows that satisfy a condition; binds {@code key}, {@code id} and {@code limit}. */
    String select(String condition) {
        return """
                select request.*, %1$s as sort_key from request
                where %2$s
                  and (:key::%3$s is null or (%1$s, id) %4$s (:key::%3$s, :id::uuid))
                order by %1$s %5$s, id %5$s
                limit :limit""".formatted(expression, condition, sqlType, descending ? "<" : ">", descending ? "desc" : "asc");
    }

    Parameter key(@Nullable Cursor after, ListOrder order) {
        if (after != null && !after.key(0).equals(order.name())) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
        if (type == Instant.class) {
            return CursorKeys.instant(after, 1);
        }
        if (type == Long.class) {
            return CursorKeys.number(after, 1);
        }
        return after == null ? Parameters.in(String.class) : Parameters.in(after.key(1));
    }

    String key(Readable row) {
        return Columns.required(row, "sort_key", type).toString();
    }
}
