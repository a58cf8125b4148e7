package io.liaison.archive.dossier.persistence;

import static io.liaison.archive.dossier.persistence.Columns.required;
import static io.liaison.archive.dossier.persistence.Columns.texts;

import io.liaison.archive.dossier.application.Entries;
import io.liaison.archive.dossier.application.TimelineFilter;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.platform.web.paging.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Entries} in the table {@code dossier_entry}. */
@Repository
class EntryTable implements Entries {

    private static final String SELECT = "select event_id, request_id, topic, type, time, person, on_behalf_of, data,"
            + " sha256, volume, place from dossier_entry where request_id = :requestId";
    private static final String IN_TIME = " order by time, event_id collate \"C\"";

    private final DatabaseClient database;

    EntryTable(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Set<String>> add(List<Entry> entries, Instant receivedAt) {
        return database.sql("""
                        insert into dossier_entry (event_id, request_id, topic, type, time, person, on_behalf_of, data,
                          sha256, received_at)
                        select event_id, request_id, topic, type, time::timestamptz, person, on_behalf_of, data, sha256,
                          :receivedAt
                        from unnest(:eventIds::text[], :requestIds::uuid[], :topics::text[], :types::text[],
                               :times::text[], :persons::text[], :onBehalfOf::text[], :data::text[], :digests::text[])
                          as added (event_id, request_id, topic, type, time, person, on_behalf_of, data, sha256)
                        order by event_id
                        on conflict (event_id) do nothing
                        returning event_id""")
                .bind("eventIds", texts(entries, Entry::eventId))
                .bind("requestIds", entries.stream().map(Entry::requestId).toArray(UUID[]::new))
                .bind("topics", texts(entries, Entry::topic))
                .bind("types", texts(entries, Entry::type))
                .bind("times", texts(entries, Entry::time))
                .bind("persons", texts(entries, Entry::person))
                .bind("onBehalfOf", texts(entries, Entry::onBehalfOf))
                .bind("data", texts(entries, Entry::data))
                .bind("digests", texts(entries, Entry::sha256))
                .bind("receivedAt", receivedAt)
                .mapValue(String.class)
                .all()
                .collect(Collectors.toSet());
    }

    @Override
    public Flux<Entry> all(UUID requestId) {
        return select(SELECT + IN_TIME, requestId).map(EntryTable::entry).all();
    }

    @Override
    public Flux<Entry> ofTypes(UUID requestId, Collection<String> types) {
        return select(SELECT + " and type = any(:types)" + IN_TIME, requestId)
                .bind("types", types.toArray(String[]::new))
                .map(EntryTable::entry)
                .all();
    }

    @Override
    public Flux<Entry> page(UUID requestId, TimelineFilter filter, @Nullable Cursor after, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        Map<String, Object> values = new HashMap<>();
        values.put("limit", limit);
        if (filter.chapter() != null) {
            sql.append(" and type like any(:types)");
            values.put(
                    "types",
                    filter.chapter().prefixes().stream()
                            .map(prefix -> prefix + "%")
                            .toArray(String[]::new));
        }
        if (filter.person() != null) {
            sql.append(" and (person = :person or on_behalf_of = :person)");
            values.put("person", filter.person());
        }
        if (after != null) {
            sql.append(" and (time, event_id collate \"C\") > (:time, :eventId)");
            values.put("time", Instant.parse(after.key(0)));
            values.put("eventId", after.key(1));
        }
        return select(sql.append(IN_TIME).append(" limit :limit").toString(), requestId)
                .bindValues(values)
                .map(EntryTable::entry)
                .all();
    }

    @Override
    public Mono<Entry> find(UUID requestId, String eventId) {
        return select(SELECT + " and event_id = :eventId", requestId)
                .bind("eventId", eventId)
                .map(EntryTable::entry)
                .one();
    }

    @Override
    public Flux<Entry> unsealed(UUID requestId) {
        return select(SELECT + " and volume is null" + IN_TIME, requestId)
                .map(EntryTable::entry)
                .all();
    }

    @Override
    public Flux<Entry> sealed(UUID requestId) {
        return select(SELECT + " and volume is not null order by volume, place", requestId)
                .map(EntryTable::entry)
                .all();
    }

    @Override
    public Flux<Entry> sealedAfter(UUID requestId, int volume, int place, int limit) {
        return select(
                        SELECT + " and (volume, place) > (:volume, :place) order by volume, place limit :limit",
                        requestId)
                .bind("volume", volume)
                .bind("place", place)
                .bind("limit", limit)
                .map(EntryTable::entry)
                .all();
    }

    @Override
    public Mono<Void> putInVolume(UUID requestId, int volume, List<Entry> inOrder) {
        return database.sql("""
                        update dossier_entry set volume = :volume, place = listed.place
                        from unnest(:eventIds) with ordinality as listed (event_id, place)
                        where dossier_entry.event_id = listed.event_id and request_id = :requestId""")
                .bind("volume", volume)
                .bind("eventIds", inOrder.stream().map(Entry::eventId).toArray(String[]::new))
                .bind("requestId", requestId)
                .then();
    }

    private DatabaseClient.GenericExecuteSpec select(String sql, UUID requestId) {
        return database.sql(sql).bind("requestId", requestId);
    }

    private static Entry entry(Readable row) {
        return new Entry(
                required(row, "event_id", String.class),
                required(row, "request_id", UUID.class),
                required(row, "topic", String.class),
                required(row, "type", String.class),
                required(row, "time", Instant.class),
                row.get("person", String.class),
                row.get("on_behalf_of", String.class),
                required(row, "data", String.class),
                required(row, "sha256", String.class),
                row.get("volume", Integer.class),
                row.get("place", Integer.class));
    }
}
