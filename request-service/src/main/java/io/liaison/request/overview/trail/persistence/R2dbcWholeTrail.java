package io.liaison.request.overview.trail.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.overview.trail.application.WholeTrail;
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

/** The table {@code audit_entry}, in the order it was written or the other way round. */
@Component
class R2dbcWholeTrail implements WholeTrail {

    private static final int CHUNK = 500;

    private static final String WANTED = """
            select entry.*, request.number
              from audit_entry entry left join request on request.id = entry.request_id
             where (:from::timestamptz is null or entry.at >= :from)
               and (:to::timestamptz is null or entry.at < :to)
               and (:subject::text is null or entry.subject = :subject or starts_with(entry.subject, :subject || ':'))
               and (:person::text is null or entry.person = :person or entry.on_behalf_of = :person)
            """;

    private static final String OLDEST_FIRST =
            WANTED + "and (:after::bigint is null or entry.id > :after::bigint) order by entry.id limit :limit";

    private static final String NEWEST_FIRST =
            WANTED + "and (:after::bigint is null or entry.id < :after::bigint) order by entry.id desc limit :limit";

    private final DatabaseClient database;
    private final JsonColumns json;

    R2dbcWholeTrail(DatabaseClient database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<PlacedEntry> page(Wanted wanted, int limit, @Nullable Cursor after) {
        return database.sql(wanted.newestFirst() ? NEWEST_FIRST : OLDEST_FIRST)
                .bind("from", nullable(wanted.from(), Instant.class))
                .bind("to", nullable(wanted.to(), Instant.class))
                .bind("subject", nullable(wanted.subject(), String.class))
                .bind("person", nullable(wanted.person(), String.class))
                .bind("after", CursorKeys.number(after, 0))
                .bind("limit", limit + 1)
                .map(this::read)
                .all();
    }

    /** In chunks, each a statement of its own: a slow reader holds no connection. */
    @Override
    public Flux<PlacedEntry> all(Wanted wanted) {
        return chunk(wanted, null)
                .expand(chunk -> chunk.size() <= CHUNK
                        ? Mono.empty()
                        : chunk(wanted, Cursor.of(chunk.get(CHUNK - 1).id())))
                .concatMapIterable(chunk -> chunk.size() <= CHUNK ? chunk : chunk.subList(0, CHUNK), 1);
    }

    private Mono<List<PlacedEntry>> chunk(Wanted wanted, @Nullable Cursor after) {
        return page(wanted, CHUNK, after).collectList();
    }

    private PlacedEntry read(Readable row) {
        return new PlacedEntry(
                required(row, "id", Long.class),
                row.get("number", String.class),
                new AuditEntry(
                        row.get("request_id", UUID.class),
                        required(row, "subject", String.class),
                        required(row, "act", String.class),
                        required(row, "person", String.class),
                        row.get("on_behalf_of", String.class),
                        required(row, "at", Instant.class),
                        row.get("from_state", String.class),
                        row.get("to_state", String.class),
                        json.readTexts(row, "details")));
    }
}
