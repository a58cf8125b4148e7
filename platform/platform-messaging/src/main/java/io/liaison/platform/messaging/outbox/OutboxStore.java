package io.liaison.platform.messaging.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables outbox and outbox_shard: one method per statement. */
final class OutboxStore {

    /** How many shards there are; the rows of outbox_shard say the same. */
    static final int SHARDS = 8;

    private final DatabaseClient database;

    OutboxStore(DatabaseClient database) {
        this.database = database;
    }

    /** The shard of a key; the same on every machine. */
    static short shardOf(String key) {
        return (short) Math.floorMod(key.hashCode(), SHARDS);
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
}
