package io.liaison.platform.messaging.consume;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table dead_letter: one method per statement. */
final class DeadLetterStore {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    DeadLetterStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps the message; true when it wasn't kept before. */
    Mono<Boolean> insert(
            UUID id, Message message, @Nullable String eventId, @Nullable String type, String cause, Instant now) {
        byte[] payload = message.payload();
        return database.sql("""
                        insert into dead_letter (id, topic, partition, record_offset, message_key, event_id, type,
                                                 headers, payload, cause, failed_at)
                        values (:id, :topic, :partition, :offset, :key, :eventId, :type, :headers, :payload, :cause,
                                :now)
                        on conflict (topic, partition, record_offset) do nothing
                        """)
                .bind("id", id)
                .bind("topic", message.topic())
                .bind("partition", message.partition())
                .bind("offset", message.offset())
                .bind("key", text(message.key()))
                .bind("eventId", text(eventId))
                .bind("type", text(type))
                .bind("headers", Json.of(json.writeValueAsString(message.headers())))
                .bind("payload", Parameters.in(R2dbcType.VARBINARY, payload == null ? null : ByteBuffer.wrap(payload)))
                .bind("cause", cause)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Object text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }

    /** The newest first; those not replayed before the others. */
    Flux<DeadLetter.Summary> newest(int limit) {
        return database.sql("""
                        select id, topic, partition, record_offset, message_key, event_id, type, cause, failed_at,
                               replayed_at
                          from dead_letter
                         order by (replayed_at is not null), failed_at desc, record_offset desc limit :limit
                        """)
                .bind("limit", limit)
                .map(DeadLetterStore::summary)
                .all();
    }

    /** One of them, locked for the running transaction. */
    Mono<DeadLetter.Stored> lock(UUID id) {
        return database.sql("""
                        select topic, partition, record_offset, message_key, headers, payload, replayed_at
                          from dead_letter where id = :id for update
                        """).bind("id", id).map(this::stored).one();
    }

    Mono<Void> markReplayed(UUID id, Instant now) {
        return database.sql("update dead_letter set replayed_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .then();
    }

    private static DeadLetter.Summary summary(Readable row) {
        return new DeadLetter.Summary(
                required(row, "id", UUID.class),
                required(row, "topic", String.class),
                required(row, "partition", Integer.class),
                required(row, "record_offset", Long.class),
                row.get("message_key", String.class),
                row.get("event_id", String.class),
                row.get("type", String.class),
                required(row, "cause", String.class),
                required(row, "failed_at", Instant.class),
                row.get("replayed_at", Instant.class));
    }

    private DeadLetter.Stored stored(Readable row) {
        Message message = new Message(
                required(row, "topic", String.class),
                required(row, "partition", Integer.class),
                required(row, "record_offset", Long.class),
                row.get("message_key", String.class),
                json.readValue(required(row, "headers", String.class), HEADERS),
                row.get("payload", byte[].class));
        return new DeadLetter.Stored(message, row.get("replayed_at", Instant.class) != null);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
