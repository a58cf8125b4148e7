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

    /** As long as ids and types may be. Keys and headers come as long as others send them. */
    private static final int LONGEST_TEXT = 512;

    private static final String SHOWN = """
            id, topic, partition, record_offset, left(message_key, :text) as message_key, event_id, type,
            left(headers ->> 'ce_subject', :text) as subject,
            left(headers ->> 'ce_correlationid', :text) as correlation_id,
            cause, failed_at, tries, last_tried_at, last_failure, replayed_at, replayed_by
            """;

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
        return nullable(value, String.class);
    }

    private static <T> Object nullable(@Nullable T value, Class<T> type) {
        return value == null ? Parameters.in(type) : value;
    }

    /** Those looked for, the newest first, from behind a place on. */
    Flux<DeadLetter> newest(DeadLetters.Wanted wanted, DeadLetters.@Nullable Place after, int limit) {
        DeadLetter.State state = wanted.state();
        return database.sql("select " + SHOWN + """
                          from dead_letter
                         where (:waiting::boolean is null or (replayed_at is null) = :waiting)
                           and (:topic::text is null or topic = :topic)
                           and (:failedAt::timestamptz is null or (failed_at, id) < (:failedAt, :after))
                         order by failed_at desc, id desc limit :limit
                        """)
                .bind("waiting", nullable(state == null ? null : state == DeadLetter.State.WAITING, Boolean.class))
                .bind("topic", nullable(wanted.topic(), String.class))
                .bind("failedAt", nullable(after == null ? null : after.failedAt(), Instant.class))
                .bind("after", nullable(after == null ? null : after.id(), UUID.class))
                .bind("text", LONGEST_TEXT)
                .bind("limit", limit)
                .map(DeadLetterStore::shown)
                .all();
    }

    Flux<DeadLetters.TopicCount> counts() {
        return database.sql("""
                        select topic, count(*) filter (where replayed_at is null) as waiting, count(replayed_at) as replayed
                          from dead_letter group by topic order by topic
                        """)
                .map(row -> new DeadLetters.TopicCount(
                        required(row, "topic", String.class),
                        required(row, "waiting", Long.class),
                        required(row, "replayed", Long.class)))
                .all();
    }

    Mono<DeadLetterContent> find(UUID id) {
        return database.sql("select " + SHOWN + """
                             , left(headers ->> 'ce_source', :text) as source, left(headers ->> 'ce_time', :text) as time,
                               substring(payload from 1 for :payload) as beginning,
                               coalesce(length(payload), 0) as payload_size
                          from dead_letter where id = :id
                        """)
                .bind("id", id)
                .bind("text", LONGEST_TEXT)
                .bind("payload", DeadLetterContent.LONGEST)
                .map(DeadLetterStore::content)
                .one();
    }

    /** One of them, locked for the running transaction. */
    Mono<Stored> lock(UUID id) {
        return database.sql("""
                        select topic, partition, record_offset, message_key, headers, payload, replayed_at
                          from dead_letter where id = :id for update
                        """).bind("id", id).map(this::stored).one();
    }

    Mono<Void> markReplayed(UUID id, String person, Instant now) {
        return database.sql("""
                        update dead_letter
                           set replayed_at = :now, replayed_by = :person, tries = tries + 1, last_tried_at = :now,
                               last_failure = null
                         where id = :id
                        """)
                .bind("id", id)
                .bind("person", person)
                .bind("now", now)
                .then();
    }

    /** That it was tried in vain; nothing where it has taken effect meanwhile. */
    Mono<Void> markFailedAgain(UUID id, String cause, Instant now) {
        return database.sql("""
                        update dead_letter set tries = tries + 1, last_tried_at = :now, last_failure = :cause
                         where id = :id and replayed_at is null
                        """)
                .bind("id", id)
                .bind("cause", cause)
                .bind("now", now)
                .then();
    }

    private static DeadLetter shown(Readable row) {
        return new DeadLetter(
                required(row, "id", UUID.class),
                required(row, "topic", String.class),
                required(row, "partition", Integer.class),
                required(row, "record_offset", Long.class),
                row.get("message_key", String.class),
                row.get("event_id", String.class),
                row.get("type", String.class),
                row.get("subject", String.class),
                row.get("correlation_id", String.class),
                required(row, "cause", String.class),
                required(row, "failed_at", Instant.class),
                required(row, "tries", Integer.class),
                row.get("last_tried_at", Instant.class),
                row.get("last_failure", String.class),
                row.get("replayed_at", Instant.class),
                row.get("replayed_by", String.class));
    }

    private static DeadLetterContent content(Readable row) {
        byte[] beginning = row.get("beginning", byte[].class);
        return new DeadLetterContent(
                shown(row),
                row.get("source", String.class),
                row.get("time", String.class),
                beginning == null ? null : DeadLetterContent.text(beginning),
                required(row, "payload_size", Integer.class));
    }

    /** A dead letter with what is needed to try it again. */
    record Stored(Message message, boolean replayed) {}

    private Stored stored(Readable row) {
        Message message = new Message(
                required(row, "topic", String.class),
                required(row, "partition", Integer.class),
                required(row, "record_offset", Long.class),
                row.get("message_key", String.class),
                json.readValue(required(row, "headers", String.class), HEADERS),
                row.get("payload", byte[].class));
        return new Stored(message, row.get("replayed_at", Instant.class) != null);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
