package io.liaison.platform.directory.copy;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables directory_entry and directory_version: one method per statement. */
final class EntryStore {

    private final DatabaseClient database;

    EntryStore(DatabaseClient database) {
        this.database = database;
    }

    /** One entry as it came, with the key that says what it is. */
    record Entry(String key, String data) {}

    Mono<Void> put(String key, String data, Instant changedAt) {
        return database.sql("""
                        insert into directory_entry (entry_key, data, changed_at) values (:key, :data, :changedAt)
                        on conflict (entry_key) do update set data = excluded.data, changed_at = excluded.changed_at
                        """)
                .bind("key", key)
                .bind("data", Json.of(data))
                .bind("changedAt", changedAt)
                .then();
    }

    Mono<Void> remove(String key) {
        return database.sql("delete from directory_entry where entry_key = :key")
                .bind("key", key)
                .then();
    }

    /** Finds one, and holds it until the running transaction ends. */
    Mono<Entry> lock(String key) {
        return database.sql("select entry_key, data from directory_entry where entry_key = :key for update")
                .bind("key", key)
                .map(EntryStore::entry)
                .one();
    }

    Mono<Void> raiseVersion() {
        return database.sql("update directory_version set version = version + 1")
                .then();
    }

    Mono<Long> version() {
        return database.sql("select version from directory_version")
                .map(row -> Objects.requireNonNull(row.get(0, Long.class)))
                .one();
    }

    Flux<Entry> all() {
        return database.sql("select entry_key, data from directory_entry order by entry_key")
                .map(EntryStore::entry)
                .all();
    }

    private static Entry entry(Readable row) {
        return new Entry(
                Objects.requireNonNull(row.get("entry_key", String.class)),
                Objects.requireNonNull(row.get("data", String.class)));
    }
}
