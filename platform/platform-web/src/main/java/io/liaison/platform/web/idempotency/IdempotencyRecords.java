package io.liaison.platform.web.idempotency;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The table {@code idempotency_record}. */
final class IdempotencyRecords {

    private final DatabaseClient database;

    IdempotencyRecords(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Takes the key. Where another transaction holds it, the database lets this one wait for the other's end.
     *
     * @return whether the key was free
     */
    Mono<Boolean> claim(String person, String key, String operation, String bodyDigest) {
        return database.sql("""
                        insert into idempotency_record (person, key, operation, body_digest)
                        values (:person, :key, :operation, :bodyDigest)
                        on conflict (person, key) do nothing
                        """)
                .bind("person", person)
                .bind("key", key)
                .bind("operation", operation)
                .bind("bodyDigest", bodyDigest)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<Long> keepAnswer(String person, String key, String answer) {
        return database.sql("update idempotency_record set answer = :answer where person = :person and key = :key")
                .bind("answer", answer)
                .bind("person", person)
                .bind("key", key)
                .fetch()
                .rowsUpdated();
    }

    Mono<Kept> find(String person, String key) {
        return database.sql(
                        "select operation, body_digest, answer from idempotency_record where person = :person and key = :key")
                .bind("person", person)
                .bind("key", key)
                .map(row -> new Kept(
                        row.get("operation", String.class),
                        row.get("body_digest", String.class),
                        row.get("answer", String.class)))
                .one();
    }

    Mono<Long> deleteOlderThan(Duration age) {
        return database.sql("delete from idempotency_record where created_at < now() - make_interval(secs => :seconds)")
                .bind("seconds", (double) age.toSeconds())
                .fetch()
                .rowsUpdated();
    }

    /** A record as it is kept; both names are never null in the table. */
    record Kept(
            @Nullable String operation,
            @Nullable String bodyDigest,
            @Nullable String answer) {

        boolean isOf(String otherOperation, String otherDigest) {
            return otherOperation.equals(operation) && otherDigest.equals(bodyDigest);
        }
    }
}
