package io.liaison.platform.messaging.deadline;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table deadline: one method per statement. */
final class DeadlineStore {

    private static final TypeReference<Map<String, String>> DATA = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    DeadlineStore(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A deadline under way: its row is locked by the transaction that fires it. */
    record Claimed(UUID id, Deadline deadline, int attempts) {}

    Mono<Void> upsert(Deadline deadline, Instant now) {
        return database.sql("""
                        insert into deadline (id, kind, subject, group_key, due_at, data, created_at)
                        values (:id, :kind, :subject, :group, :dueAt, :data, :now)
                        on conflict (kind, subject) where state = 'PENDING' do update
                           set group_key = excluded.group_key, due_at = excluded.due_at, data = excluded.data,
                               created_at = excluded.created_at, attempts = 0, retry_at = null, last_error = null
                        """)
                .bind("id", UUID.randomUUID())
                .bind("kind", deadline.kind())
                .bind("subject", deadline.subject())
                .bind("group", deadline.group())
                .bind("dueAt", deadline.dueAt())
                .bind("data", Json.of(json.writeValueAsString(deadline.data())))
                .bind("now", now)
                .then();
    }

    Mono<Void> upsertForGroupsOf(Collection<String> kinds, String kind, Instant now) {
        return database.sql("""
                        insert into deadline (id, kind, subject, group_key, due_at, data, created_at)
                        select gen_random_uuid(), :kind, open.group_key, open.group_key, :now, '{}', :now
                          from (select distinct group_key from deadline
                                 where state = 'PENDING' and kind = any (:kinds::text[])) open
                         order by open.group_key
                        on conflict (kind, subject) where state = 'PENDING' do update
                           set due_at = excluded.due_at, attempts = 0, retry_at = null, last_error = null
                        """)
                .bind("kind", kind)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("now", now)
                .then();
    }

    Mono<Void> cancel(String kind, String subject, Instant now) {
        return untilNoneIsOpen(
                database.sql("""
                                update deadline set state = 'CANCELLED', closed_at = :now
                                 where kind = :kind and subject = :subject and state = 'PENDING'
                                """).bind("kind", kind).bind("subject", subject).bind("now", now),
                database.sql("""
                                select exists (select 1 from deadline
                                                where kind = :kind and subject = :subject and state = 'PENDING')
                                """).bind("kind", kind).bind("subject", subject));
    }

    Mono<Void> cancelGroup(String group, Instant now) {
        return untilNoneIsOpen(
                database.sql("""
                                update deadline set state = 'CANCELLED', closed_at = :now
                                 where group_key = :group and state = 'PENDING'
                                """).bind("group", group).bind("now", now),
                database.sql("select exists (select 1 from deadline where group_key = :group and state = 'PENDING')")
                        .bind("group", group));
    }

    /**
     * Lifts again as long as some are open. Lifting one that is being fired waits until it was; the next turn that was
     * then set in its place is seen by a later statement only.
     */
    private static Mono<Void> untilNoneIsOpen(GenericExecuteSpec lift, GenericExecuteSpec open) {
        Mono<Boolean> lifted = lift.then().then(open.mapValue(Boolean.class).one());
        return lifted.expand(more -> more ? lifted : Mono.empty()).then();
    }

    Flux<Deadline> open(String group) {
        return database.sql("""
                        select id, kind, subject, group_key, due_at, data, attempts from deadline
                         where group_key = :group and state = 'PENDING' order by due_at, id
                        """)
                .bind("group", group)
                .map(row -> claimed(row).deadline())
                .all();
    }

    /** Whether one is due, or was due and may be tried again. */
    Mono<Boolean> anyDue(Collection<String> kinds, Instant now) {
        return database.sql("""
                        select exists (select 1 from deadline
                                        where state = 'PENDING' and due_at <= :now and kind = any (:kinds::text[])
                                          and (retry_at is null or retry_at <= now()))
                        """)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }

    /** Lets the running transaction give up soon when a command holds a row that firing needs. */
    Mono<Void> yieldToCommands(Duration lockTimeout) {
        return database.sql("select set_config('lock_timeout', :millis, true)")
                .bind("millis", Long.toString(lockTimeout.toMillis()))
                .then();
    }

    /**
     * Takes the deadline that is due first and marks it as fired. One that an earlier one of its group precedes is left,
     * unless that one has failed and waits for its next attempt.
     */
    Mono<Claimed> claim(Collection<String> kinds, Instant now) {
        return database.sql("""
                        update deadline set state = 'FIRED', closed_at = :now, last_error = null
                         where id = (
                               select due.id from deadline due
                                where due.state = 'PENDING' and due.due_at <= :now
                                  and due.kind = any (:kinds::text[])
                                  and (due.retry_at is null or due.retry_at <= now())
                                  and not exists (
                                      select 1 from deadline earlier
                                       where earlier.group_key = due.group_key and earlier.state = 'PENDING'
                                         and earlier.kind = any (:kinds::text[])
                                         and (earlier.due_at, earlier.id) < (due.due_at, due.id)
                                         and (earlier.retry_at is null or earlier.retry_at <= now()))
                                order by due.due_at, due.id
                                limit 1
                                  for update skip locked)
                        returning id, kind, subject, group_key, due_at, data, attempts
                        """)
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("now", now)
                .map(this::claimed)
                .one();
    }

    /** Puts off a deadline that failed. By the database's clock: a pause is technical, the platform's clock may stand. */
    Mono<Void> retryLater(UUID id, Duration pause, String error) {
        return database.sql("""
                        update deadline set attempts = attempts + 1, last_error = :error,
                                            retry_at = now() + :pause * interval '1 millisecond'
                         where id = :id and state = 'PENDING'
                        """)
                .bind("id", id)
                .bind("pause", pause.toMillis())
                .bind("error", error)
                .then();
    }

    private Claimed claimed(Readable row) {
        Deadline deadline = new Deadline(
                required(row, "kind", String.class),
                required(row, "subject", String.class),
                required(row, "group_key", String.class),
                required(row, "due_at", Instant.class),
                json.readValue(required(row, "data", String.class), DATA));
        return new Claimed(required(row, "id", UUID.class), deadline, required(row, "attempts", Integer.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
