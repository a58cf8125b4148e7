package io.liaison.request.overview.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.messaging.write.ClosingWrites;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.overview.application.Timeline;
import io.liaison.request.overview.application.TimelineEntry;
import io.liaison.request.overview.application.TimelineView;
import io.liaison.request.rows.CursorKeys;
import io.liaison.request.rows.JsonColumns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code timeline_entry}. */
@Component
class R2dbcTimeline implements Timeline {

    private static final String PAGE = """
            select * from timeline_entry
            where request_id = :request
              and (:type::text is null or type like :type)
              and (:person::text is null or person = :person or on_behalf_of = :person)
              and (:from::timestamptz is null or at >= :from)
              and (:until::timestamptz is null or at < :until)
              and (:at::timestamptz is null or (at, id) %1$s (:at::timestamptz, :id::bigint))
            order by at %2$s, id %2$s
            limit :limit""";
    private static final String OLDEST_FIRST = PAGE.formatted(">", "asc");
    private static final String NEWEST_FIRST = PAGE.formatted("<", "desc");

    private final DatabaseClient database;
    private final ClosingWrites writes;
    private final JsonColumns json;
    private final TimelineWriter writer;

    R2dbcTimeline(DatabaseClient database, ClosingWrites writes, JsonColumns json) {
        this.database = database;
        this.writes = writes;
        this.json = json;
        this.writer = new TimelineWriter(json);
    }

    @Override
    public Mono<Void> append(UUID requestId, TimelineEntry entry) {
        return writes.add(writer, List.of(TimelineRow.of(requestId, entry)));
    }

    @Override
    public Flux<KeptEntry> of(UUID requestId, TimelineView view, int limit, @Nullable Cursor after) {
        return database.sql(view.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST)
                .bind("request", requestId)
                .bind("type", nullable(view.typePattern(), String.class))
                .bind("person", nullable(view.person(), String.class))
                .bind("from", nullable(view.from(), Instant.class))
                .bind("until", nullable(view.until(), Instant.class))
                .bind("at", CursorKeys.instant(after, 0))
                .bind("id", CursorKeys.number(after, 1))
                .bind("limit", limit + 1)
                .map(this::read)
                .all();
    }

    private KeptEntry read(Readable row) {
        return new KeptEntry(
                required(row, "id", Long.class),
                new TimelineEntry(
                        required(row, "type", String.class),
                        required(row, "at", Instant.class),
                        row.get("person", String.class),
                        row.get("on_behalf_of", String.class),
                        json.readTexts(row, "facts")));
    }
}
