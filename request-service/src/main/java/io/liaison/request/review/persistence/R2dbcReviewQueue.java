package io.liaison.request.review.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestState;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.Round;
import io.liaison.request.review.application.QueueFilter;
import io.liaison.request.review.application.QueuedRequest;
import io.liaison.request.review.application.ReviewQueue;
import io.liaison.request.review.claim.domain.Claim;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The queue as a query of the submitted requests. */
@Component
class R2dbcReviewQueue implements ReviewQueue.Source {

    private static final String OPEN_ASKS = """
            select department, count(*)::int as asks
            from request cross join lateral unnest(asked) as department
            where state = 'SUBMITTED'
            group by 1 order by 2 desc, 1""";

    private final DatabaseClient database;

    R2dbcReviewQueue(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<QueuedRequest> waiting(QueueFilter filter, String person, Instant now) {
        return QueueQuery.of(database, filter, person, now)
                .map(row -> queued(row, now))
                .all();
    }

    @Override
    public Flux<ReviewQueue.OpenAsks> openAsks() {
        return database.sql(OPEN_ASKS)
                .map(found -> new ReviewQueue.OpenAsks(
                        required(found, "department", String.class), required(found, "asks", Integer.class)))
                .all();
    }

    private static QueuedRequest queued(Readable row, Instant now) {
        RequestState state = RequestState.valueOf(required(row, "state", String.class));
        Instant confirmBy = read(row, "confirm_by", Instant::parse);
        return new QueuedRequest(
                required(row, "id", UUID.class),
                required(row, "number", String.class),
                state,
                required(row, "form_version", Integer.class),
                read(row, "type", RequestType::valueOf),
                required(row, "title", String.class),
                read(row, "priority", Priority::valueOf),
                required(row, "priority_rank", Integer.class),
                required(row, "raising_department", String.class),
                required(row, "initiator", String.class),
                read(row, "wished_completion", LocalDate::parse),
                required(row, "submitted_at", Instant.class),
                List.of(required(row, "asked", String[].class)),
                required(row, "signed", Boolean.class),
                required(row, "acknowledged", Integer.class),
                row.get("lead_department", String.class),
                confirmBy,
                confirmBy == null ? 0 : Round.escalations(state, confirmBy, now),
                claim(row));
    }

    private static @Nullable Claim claim(Readable row) {
        String person = row.get("claimed_by", String.class);
        return person == null
                ? null
                : new Claim(
                        new ActedBy(person, row.get("claimed_for", String.class)),
                        required(row, "claimed_since", Instant.class),
                        required(row, "claimed_until", Instant.class),
                        row.get("claim_note", String.class),
                        row.get("claim_taken_from", String.class));
    }

    private static <T> @Nullable T read(Readable row, String column, Function<String, T> reading) {
        String text = row.get(column, String.class);
        return text == null ? null : reading.apply(text);
    }
}
