package io.liaison.platform.messaging.outbox;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables outbox and outbox_shard: one method per statement. */
final class OutboxStore {

    /** How many shards there are; the rows of outbox_shard say the same. */
    static final int SHARDS = 8;

    private static final String INSERT = """
            insert into outbox (event_id, shard, topic, message_key, type, subject, occurred_at, correlation_id,
                                traceparent, payload)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;

    private final DatabaseClient database;

    OutboxStore(DatabaseClient database) {
        this.database = database;
    }

    /** The shard of a key; the same on every machine. */
    static short shardOf(String key) {
        return (short) Math.floorMod(key.hashCode(), SHARDS);
    }

    /**
     * Lets transactions that write events of the same key follow one another, so that the ids of a key are in the
     * order of the commits. Always in the same order, so that two of them never wait for each other. Topics are shared
     * with all but those who take a whole one.
     */
    Mono<Void> lockKeys(Collection<String> topics, Collection<String> keys) {
        return database.sql("""
                        with shared as materialized (
                             select pg_advisory_xact_lock_shared(sorted.lock)
                               from (select distinct hashtextextended('topic ' || topic, 0) as lock
                                       from unnest(:topics::text[]) topic order by 1) sorted)
                        select pg_advisory_xact_lock(sorted.lock)
                          from (select count(*) from shared) taken,
                               (select distinct hashtextextended(key, 0) as lock from unnest(:keys::text[]) key
                                 order by 1) sorted
                        """)
                .bind("topics", topics.toArray(String[]::new))
                .bind("keys", keys.toArray(String[]::new))
                .then();
    }

    /** As {@link #lockKeys}, for every key of the topics. */
    Mono<Void> lockTopics(Collection<String> topics) {
        return database.sql("""
                        select pg_advisory_xact_lock(sorted.lock)
                          from (select distinct hashtextextended('topic ' || topic, 0) as lock
                                  from unnest(:topics::text[]) topic order by 1) sorted
                        """).bind("topics", topics.toArray(String[]::new)).then();
    }

    Mono<Void> insert(List<NewRow> rows) {
        return database.inConnectionMany(connection ->
                        Flux.from(insertStatement(connection, rows).execute()).concatMap(Result::getRowsUpdated))
                .then();
    }

    /** As {@link #insert}, in one statement: a round trip per row is too much for thousands of them. */
    Mono<Void> insertMany(List<NewRow> rows) {
        NewRow any = rows.get(0);
        return database.sql("""
                        insert into outbox (event_id, shard, topic, message_key, type, subject, occurred_at,
                                            correlation_id, traceparent, payload)
                        select event_id, shard, topic, message_key, type, subject, :occurredAt, :correlationId,
                               :traceparent, payload
                          from unnest(:ids::uuid[], :shards::smallint[], :topics::text[], :keys::text[],
                                      :types::text[], :subjects::text[], :payloads::text[]) with ordinality
                               as event (event_id, shard, topic, message_key, type, subject, payload, place)
                         order by place
                        """)
                .bind("occurredAt", any.occurredAt())
                .bind("correlationId", Parameters.in(R2dbcType.VARCHAR, any.correlationId()))
                .bind("traceparent", Parameters.in(R2dbcType.VARCHAR, any.traceparent()))
                .bind("ids", rows.stream().map(NewRow::eventId).toArray(UUID[]::new))
                .bind("shards", rows.stream().map(row -> shardOf(row.key())).toArray(Short[]::new))
                .bind("topics", texts(rows, NewRow::topic))
                .bind("keys", texts(rows, NewRow::key))
                .bind("types", texts(rows, NewRow::type))
                .bind("subjects", texts(rows, NewRow::subject))
                .bind("payloads", texts(rows, NewRow::payload))
                .then();
    }

    private static @Nullable String[] texts(List<NewRow> rows, Function<NewRow, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Statement insertStatement(Connection connection, List<NewRow> rows) {
        Statement statement = connection.createStatement(INSERT);
        for (int index = 0; index < rows.size(); index++) {
            rows.get(index).bindTo(statement);
            if (index < rows.size() - 1) {
                statement.add();
            }
        }
        return statement;
    }

    /** Takes, or keeps, every shard that has something to publish and belongs to nobody else. */
    Flux<Short> claim(String owner, Duration lease) {
        return database.sql("""
                        update outbox_shard
                           set owner = :owner, lease_until = now() + :lease * interval '1 millisecond'
                         where shard in (
                               select free.shard from outbox_shard free
                                where (free.owner is null or free.owner = :owner or free.lease_until < now())
                                  and exists (select 1 from outbox waiting
                                               where waiting.shard = free.shard and waiting.status = 'PENDING')
                                  for update skip locked)
                        returning shard
                        """)
                .bind("owner", owner)
                .bind("lease", lease.toMillis())
                .map(row -> Objects.requireNonNull(row.get(0, Short.class)))
                .all();
    }

    Mono<Void> release(String owner) {
        return database.sql("update outbox_shard set owner = null, lease_until = null where owner = :owner")
                .bind("owner", owner)
                .then();
    }

    /** The oldest events of each shard, but for topics and keys that are held back. */
    Flux<OutboxRow> pending(
            Collection<Short> shards, int perShard, Collection<String> heldTopics, Collection<String> heldKeys) {
        return database.sql("""
                        select waiting.* from unnest(:shards::smallint[]) claimed(shard)
                         cross join lateral (
                               select id, event_id, topic, message_key, type, subject, occurred_at, correlation_id,
                                      traceparent, payload
                                 from outbox
                                where status = 'PENDING' and outbox.shard = claimed.shard
                                  and topic <> all (:topics::text[]) and message_key <> all (:keys::text[])
                                order by id limit :limit) waiting
                         order by waiting.id
                        """)
                .bind("shards", shards.toArray(Short[]::new))
                .bind("topics", heldTopics.toArray(String[]::new))
                .bind("keys", heldKeys.toArray(String[]::new))
                .bind("limit", perShard)
                .map(OutboxRow::from)
                .all();
    }

    Mono<Long> markPublished(Collection<Long> ids) {
        return database.sql("""
                        update outbox set status = 'PUBLISHED', published_at = now(), attempts = attempts + 1,
                                          last_error = null
                         where id = any (:ids::bigint[])
                        """).bind("ids", ids.toArray(Long[]::new)).fetch().rowsUpdated();
    }

    Mono<Long> markFailed(Collection<Long> ids, String error) {
        return database.sql(
                        "update outbox set attempts = attempts + 1, last_error = :error where id = any (:ids::bigint[])")
                .bind("ids", ids.toArray(Long[]::new))
                .bind("error", error)
                .fetch()
                .rowsUpdated();
    }

    Mono<Backlog> backlog() {
        return database.sql("""
                        select count(*) as length,
                               coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as age
                          from outbox where status = 'PENDING'
                        """)
                .map(row -> new Backlog(
                        Objects.requireNonNull(row.get("length", Long.class)),
                        Objects.requireNonNull(row.get("age", Double.class))))
                .one();
    }

    Mono<Void> notifyOthers(String channel, String sender) {
        return database.sql("select pg_notify(:channel, :sender)")
                .bind("channel", channel)
                .bind("sender", sender)
                .then();
    }

    /** How much waits, and for how many seconds the oldest has. */
    record Backlog(long length, double oldestAge) {}

    /** An event about to be stored. */
    record NewRow(
            UUID eventId,
            String topic,
            String key,
            String type,
            @Nullable String subject,
            Instant occurredAt,
            @Nullable String correlationId,
            @Nullable String traceparent,
            String payload) {

        void bindTo(Statement statement) {
            statement
                    .bind(0, eventId)
                    .bind(1, shardOf(key))
                    .bind(2, topic)
                    .bind(3, key)
                    .bind(4, type)
                    .bind(5, Parameters.in(R2dbcType.VARCHAR, subject))
                    .bind(6, occurredAt)
                    .bind(7, Parameters.in(R2dbcType.VARCHAR, correlationId))
                    .bind(8, Parameters.in(R2dbcType.VARCHAR, traceparent))
                    .bind(9, payload);
        }
    }
}
