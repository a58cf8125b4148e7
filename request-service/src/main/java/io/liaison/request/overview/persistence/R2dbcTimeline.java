package io.liaison.request.overview.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.overview.application.Timeline;
import io.liaison.request.overview.application.TimelineEntry;
import io.liaison.request.overview.application.TimelineView;
import io.liaison.request.rows.CursorKeys;
import io.liaison.request.rows.JsonColumns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code timeline_entry}. */
@Component
class R2dbcTimeline implements Timeline {

    private static final String APPEND = """
            insert into timeline_entry (request_id, type, at, person, on_behalf_of, facts)
            values (:request, :type, :at, :person, :onBehalfOf, :facts)""";

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
    private final JsonColumns json;

    R2dbcTimeline(DatabaseClient database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> append(UUID requestId, TimelineEntry entry) {
        return bound(database.sql(APPEND).bind("request", requestId), entry).then();
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

    private GenericExecuteSpec bound(GenericExecuteSpec sql, TimelineEntry entry) {
        return sql.bind("type", entry.type())
                .bind("at", entry.at())
                .bind("person", nullable(entry.person(), String.class))
                .bind("onBehalfOf", nullable(entry.onBehalfOf(), String.class))
                .bind("facts", json.write(entry.facts()));
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
