package io.liaison.notification.notice.persistence;

import io.liaison.notification.notice.application.Inboxes;
import io.liaison.notification.notice.application.UnreadCount;
import io.liaison.notification.notice.domain.Channel;
import io.liaison.notification.notice.domain.Notice;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Inboxes} in the tables {@code inbox_head}, {@code notice} and {@code delivery}. */
@Repository
class NoticeTable implements Inboxes {

    private static final String COLUMNS =
            "id, person, position, on_behalf_of, event_id, event_type, request_id, number, act, duty, due_at, facts, at, read_at,"
                    + " duty and request_id in (select request_id from ended_request) is true as void";

    /** The inboxes are locked in the order of their people, so that two transactions never wait for each other. */
    private static final String PUT = """
            with given as (
              select *, row_number() over (partition by person order by turn) as rank,
                count(*) over (partition by person) as count
              from jsonb_to_recordset(:notices) as notice (turn int, id uuid, person text, "onBehalfOf" text,
                "eventId" text, "eventType" text, "requestId" uuid, number text, act text, duty boolean,
                "dueAt" timestamptz, facts jsonb, at timestamptz)),
            place as (
              insert into inbox_head (person, last_position)
              select person, count(*) from given group by person order by person
              on conflict (person) do update set last_position = inbox_head.last_position + excluded.last_position
              returning person, last_position),
            added as (
              insert into notice (id, person, position, channel, on_behalf_of, event_id, event_type, request_id, number,
                act, duty, due_at, facts, at, created_at)
              select id, person, last_position - count + rank, :channel, "onBehalfOf", "eventId", "eventType",
                "requestId", number, act, duty, "dueAt", facts, at, :now from given join place using (person)
              on conflict on constraint notice_once do nothing
              returning id, person),
            recorded as (
              insert into delivery (notice_id, channel, tries, outcome, at)
              select id, :channel, 1, 'DELIVERED', :now from added)
            select id, pg_notify('notice_arrived', person) from added""";

    private final DatabaseClient database;
    private final NoticeRows rows;

    NoticeTable(DatabaseClient database, NoticeRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Set<UUID>> put(List<Delivery> deliveries, Instant now) {
        return database.sql(PUT)
                .bind("notices", Json.of(rows.json(deliveries)))
                .bind("channel", Channel.IN_APP.name())
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", UUID.class)))
                .all()
                .collect(Collectors.toSet());
    }

    @Override
    public Flux<Notice> newestFirst(String person, boolean unreadOnly, @Nullable Long before, int limit) {
        String unread = unreadOnly ? " and read_at is null" : "";
        return database.sql("select " + COLUMNS + " from notice where person = :person and position < :before" + unread
                        + " order by position desc limit :limit")
                .bind("person", person)
                .bind("before", before == null ? Long.MAX_VALUE : before)
                .bind("limit", limit)
                .map(rows::notice)
                .all();
    }

    @Override
    public Flux<Notice> after(String person, long position, int limit) {
        return database.sql("select " + COLUMNS + " from notice where person = :person and position > :position"
                        + " order by position limit :limit")
                .bind("person", person)
                .bind("position", position)
                .bind("limit", limit)
                .map(rows::notice)
                .all();
    }

    @Override
    public Mono<Notice> find(String person, UUID noticeId) {
        return database.sql("select " + COLUMNS + " from notice where id = :id and person = :person")
                .bind("id", noticeId)
                .bind("person", person)
                .map(rows::notice)
                .one();
    }

    @Override
    public Mono<Long> newestPosition(String person) {
        return database.sql("select last_position from inbox_head where person = :person")
                .bind("person", person)
                .mapValue(Long.class)
                .one()
                .defaultIfEmpty(0L);
    }

    @Override
    public Mono<UnreadCount> unread(String person) {
        return database.sql("select count(*) as unread, count(*) filter (where duty"
                        + " and request_id in (select request_id from ended_request) is not true) as duties from notice"
                        + " where person = :person and read_at is null")
                .bind("person", person)
                .map(NoticeRows::unreadCount)
                .one();
    }

    @Override
    public Mono<Notice> markRead(String person, UUID noticeId, Instant now) {
        return database.sql("update notice set read_at = coalesce(read_at, :now) where id = :id and person = :person"
                        + " returning " + COLUMNS)
                .bind("now", now)
                .bind("id", noticeId)
                .bind("person", person)
                .map(rows::notice)
                .one();
    }

    @Override
    public Mono<Long> markAllRead(String person, long upTo, Instant now) {
        return database.sql("update notice set read_at = :now where person = :person and position <= :upTo"
                        + " and read_at is null")
                .bind("now", now)
                .bind("person", person)
                .bind("upTo", upTo)
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Mono<Void> requestEnded(UUID requestId, Instant at) {
        return database.sql("insert into ended_request (request_id, ended_at) values (:requestId, :at)"
                        + " on conflict do nothing")
                .bind("requestId", requestId)
                .bind("at", at)
                .then();
    }
}
