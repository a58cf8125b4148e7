package io.liaison.request.review.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.application.ReviewQueue;
import io.liaison.request.rows.Columns;
import io.liaison.request.rows.CursorKeys;
import io.liaison.request.rows.RequestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The queue as a query of the submitted requests. */
@Component
class R2dbcReviewQueue implements ReviewQueue.Source {

    private static final String WAITING = """
            select * from request
            where state = 'SUBMITTED'
              and (:priority::text is null or priority = :priority)
              and (:type::text is null or type = :type)
              and (:department::text is null or raising_department = :department
                   or jsonb_exists(form -> 'departments', :department))
              and (:rank::bigint is null
                   or (priority_rank, submitted_at, id) > (:rank::bigint, :submittedAt::timestamptz, :id::uuid))
            order by priority_rank, submitted_at, id
            limit :limit""";
    private static final String OPEN_ASKS = """
            select ask ->> 'department' as department, count(*)::int as asks
            from request cross join lateral jsonb_array_elements(form -> 'asks') as ask
            where state = 'SUBMITTED'
            group by 1 order by 2 desc, 1""";

    private final DatabaseClient database;
    private final RequestRow row;

    R2dbcReviewQueue(DatabaseClient database, RequestRow row) {
        this.database = database;
        this.row = row;
    }

    @Override
    public Flux<Request> waiting(ReviewQueue.Filter filter) {
        Cursor after = filter.after();
        return database.sql(WAITING)
                .bind("priority", Columns.nullable(name(filter.priority()), String.class))
                .bind("type", Columns.nullable(name(filter.type()), String.class))
                .bind("department", Columns.nullable(filter.department(), String.class))
                .bind("rank", CursorKeys.number(after, 0))
                .bind("submittedAt", CursorKeys.instant(after, 1))
                .bind("id", CursorKeys.uuid(after, 2))
                .bind("limit", filter.limit() + 1)
                .map(row::read)
                .all();
    }

    @Override
    public Flux<ReviewQueue.OpenAsks> openAsks() {
        return database.sql(OPEN_ASKS)
                .map(found -> new ReviewQueue.OpenAsks(
                        required(found, "department", String.class), required(found, "asks", Integer.class)))
                .all();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
