package io.liaison.notification.notice.persistence;

import io.liaison.notification.notice.application.Inboxes;
import io.liaison.notification.notice.application.UnreadCount;
import io.liaison.notification.notice.domain.Channel;
import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Notice;
import io.liaison.notification.notice.domain.Recipient;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
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

    private static final String PUT = """
            with place as (
              insert into inbox_head (person, last_position) values (:person, 1)
              on conflict (person) do update set last_position = inbox_head.last_position + 1
              returning last_position),
            added as (
              insert into notice (id, person, position, channel, on_behalf_of, event_id, event_type, request_id, number,
                act, duty, due_at, facts, at, created_at)
              select :id, :person, last_position, :channel, :onBehalfOf, :eventId, :eventType, :requestId, :number,
                :act, :duty, :dueAt, :facts, :at, :now from place
              on conflict on constraint notice_once do nothing
              returning id, person),
            recorded as (
              insert into delivery (notice_id, channel, tries, outcome, at)
              select id, :channel, 1, 'DELIVERED', :now from added)
            select person, pg_notify('notice_arrived', person) from added""";

    private final DatabaseClient database;
    private final NoticeRows rows;

    NoticeTable(DatabaseClient database, NoticeRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Boolean> put(UUID noticeId, Fact fact, Recipient recipient, Instant now) {
        return database.sql(PUT)
                .bind("id", noticeId)
                .bind("person", recipient.person())
                .bind("channel", Channel.IN_APP.name())
                .bind("onBehalfOf", nullable(recipient.onBehalfOf(), String.class))
                .bind("eventId", fact.eventId())
                .bind("eventType", fact.eventType())
                .bind("requestId", nullable(fact.requestId(), UUID.class))
                .bind("number", nullable(fact.number(), String.class))
                .bind("act", nullable(recipient.told().act(), String.class))
                .bind("duty", recipient.told().duty())
                .bind("dueAt", nullable(recipient.told().dueAt(), Instant.class))
                .bind("facts", Json.of(rows.json(fact.facts())))
                .bind("at", fact.at())
                .bind("now", now)
                .map(row -> true)
                .one()
                .defaultIfEmpty(false);
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

    private static Parameter nullable(@Nullable Object value, Class<?> type) {
        return value == null ? Parameters.in(type) : Parameters.in(value);
    }
}
