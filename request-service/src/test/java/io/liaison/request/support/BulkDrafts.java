package io.liaison.request.support;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;

/** Thousands of Wang's drafts at once: copies, made in the database, of one that came over HTTP. */
public final class BulkDrafts {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> PARTS = List.of("request_version", "request_audience", "timeline_entry");

    private static final String COPY = """
            insert into request (id, version, initiator, raising_department, created_at, updated_at, state, type, priority,
                                 title, signed, form, attachments, rounds)
            select gen_random_uuid(), 0, initiator, raising_department, created_at, updated_at, state, type, priority,
                   title, signed, form, attachments, rounds
              from request cross join generate_series(1, :count)
             where id = :id
            returning id""";

    private static final String ADMIT = """
            insert into request_audience (request_id, member_kind, member)
            select copy, member_kind, member from request_audience cross join unnest(:ids) copy where request_id = :id""";

    private final DatabaseClient database;
    private final Journey journey;
    private final Set<UUID> stored = new HashSet<>();

    public BulkDrafts(DatabaseClient database, Journey journey) {
        this.database = database;
        this.journey = journey;
    }

    public List<UUID> store(int count) {
        Map<String, Object> form = Forms.with("wishedCompletion", "2099-01-31");
        form.put("priority", "MEDIUM");
        UUID model = journey.draft("wang", form);
        List<UUID> copies = Objects.requireNonNull(database.sql(COPY)
                .bind("count", count)
                .bind("id", model)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .block(PATIENCE));
        run(database.sql(ADMIT).bind("id", model).bind("ids", copies.toArray(UUID[]::new)));
        stored.addAll(copies);
        return copies;
    }

    /** The numbers that the stored ones have by now. */
    public Set<String> numbers() {
        return Set.copyOf(Objects.requireNonNull(
                database.sql("select number from request where id = any (:ids) and number is not null")
                        .bind("ids", ids())
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block(PATIENCE)));
    }

    /** Takes them out again, with what was written of them but for the audit trail. */
    public void clear() {
        run(database.sql("delete from outbox where message_key = any (select unnest(:ids)::text)")
                .bind("ids", ids()));
        PARTS.forEach(table -> run(database.sql("delete from " + table + " where request_id = any (:ids)")
                .bind("ids", ids())));
        run(database.sql("delete from request where id = any (:ids)").bind("ids", ids()));
        stored.clear();
    }

    private UUID[] ids() {
        return stored.toArray(UUID[]::new);
    }

    private static void run(DatabaseClient.GenericExecuteSpec sql) {
        sql.fetch().rowsUpdated().block(PATIENCE);
    }
}
