package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.write.RowsWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes events. Transactions that write events of the same key follow one another, so that the ids of a key are in the
 * order of the commits: the same statement takes the locks first, always in the same order, so that two transactions
 * never wait for each other. Topics are shared with all but those who take a whole one.
 */
final class OutboxWriter implements RowsWriter<NewRow> {

    /**
     * With more keys than this, the topic is locked instead of each key: PostgreSQL's table of locks has room for some
     * thousands over all transactions.
     */
    static final int MOST_KEYS = 256;

    private static final String INSERT = """
            with shared as materialized (
                 select pg_advisory_xact_lock_shared(sorted.lock)
                   from (select distinct hashtextextended(name, 0) as lock
                           from unnest(:outboxShared::text[]) name order by 1) sorted),
            held as materialized (
                 select pg_advisory_xact_lock(sorted.lock)
                   from (select count(*) from shared) taken,
                        (select distinct hashtextextended(name, 0) as lock
                           from unnest(:outboxHeld::text[]) name order by 1) sorted)
            insert into outbox (event_id, shard, topic, message_key, type, subject, occurred_at, correlation_id,
                                traceparent, payload)
            select event_id, shard, topic, message_key, type, subject, occurred_at::timestamptz, correlation_id,
                   traceparent, payload
              from (select count(*) from held) taken,
                   unnest(:outboxIds::uuid[], :outboxShards::smallint[], :outboxTopics::text[], :outboxKeys::text[],
                          :outboxTypes::text[], :outboxSubjects::text[], :outboxTimes::text[],
                          :outboxCorrelations::text[], :outboxTraces::text[], :outboxPayloads::text[])
                   with ordinality as event (event_id, shard, topic, message_key, type, subject, occurred_at,
                                             correlation_id, traceparent, payload, place)
             order by place
            """;

    @Override
    public String sql() {
        return INSERT;
    }

    @Override
    public Map<String, Object> binds(List<NewRow> rows) {
        Map<String, Object> binds = new LinkedHashMap<>(locks(rows));
        binds.put("outboxIds", rows.stream().map(NewRow::eventId).toArray(UUID[]::new));
        binds.put(
                "outboxShards",
                rows.stream().map(row -> OutboxStore.shardOf(row.key())).toArray(Short[]::new));
        binds.put("outboxTopics", texts(rows, NewRow::topic));
        binds.put("outboxKeys", texts(rows, NewRow::key));
        binds.put("outboxTypes", texts(rows, NewRow::type));
        binds.put("outboxSubjects", texts(rows, NewRow::subject));
        binds.put("outboxTimes", texts(rows, row -> row.occurredAt().toString()));
        binds.put("outboxCorrelations", texts(rows, NewRow::correlationId));
        binds.put("outboxTraces", texts(rows, NewRow::traceparent));
        binds.put("outboxPayloads", texts(rows, NewRow::payload));
        return binds;
    }

    private static Map<String, Object> locks(List<NewRow> rows) {
        String[] topics = distinct(rows.stream().map(row -> "topic " + row.topic()));
        String[] keys = distinct(rows.stream().map(NewRow::key));
        boolean whole = keys.length > MOST_KEYS;
        return Map.of("outboxShared", whole ? new String[0] : topics, "outboxHeld", whole ? topics : keys);
    }

    private static String[] distinct(Stream<String> names) {
        return names.distinct().toArray(String[]::new);
    }

    private static @Nullable String[] texts(List<NewRow> rows, Function<NewRow, @Nullable String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }
}
