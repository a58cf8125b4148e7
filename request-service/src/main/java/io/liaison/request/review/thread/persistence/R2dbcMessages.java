package io.liaison.request.review.thread.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.request.review.thread.application.Messages;
import io.liaison.request.review.thread.domain.EarlierText;
import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import io.liaison.request.rows.CursorKeys;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables {@code request_message} and {@code request_message_edit}. */
@Component
class R2dbcMessages implements Messages {

    private static final String NEWEST = """
            select * from request_message
            where request_id = :request
              and (visibility = 'SHARED' or :withPrivate)
              and (:before::bigint is null or position < :before::bigint)
            order by position desc
            limit :limit""";

    private static final String OLDEST = """
            select * from request_message
            where request_id = :request
              and (visibility = 'SHARED' or :withPrivate)
              and position > :after
            order by position
            limit :limit""";

    private static final String ADD = """
            insert into request_message
                (id, request_id, visibility, author, on_behalf_of, text, mentions, posted_at, edition)
            values (:id, :request, :visibility, :author, :onBehalfOf, :text, :mentions, :postedAt, 0)
            returning *""";

    private static final String KEEP_EARLIER = """
            insert into request_message_edit (message_id, edition, text, replaced_at)
            values (:id, :edition, :text, :replacedAt)
            on conflict do nothing""";

    private static final String UPDATE = """
            update request_message set text = :text, mentions = :mentions, edition = :edition, edited_at = :editedAt
            where id = :id and edition = :edition - 1
            returning *""";

    private final DatabaseClient database;

    R2dbcMessages(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Message> find(UUID requestId, UUID id) {
        return database.sql("select * from request_message where id = :id and request_id = :request")
                .bind("id", id)
                .bind("request", requestId)
                .map(R2dbcMessages::message)
                .one();
    }

    @Override
    public Flux<Message> newest(UUID requestId, boolean withPrivate, int limit, @Nullable Cursor after) {
        return database.sql(NEWEST)
                .bind("request", requestId)
                .bind("withPrivate", withPrivate)
                .bind("before", CursorKeys.number(after, 0))
                .bind("limit", limit + 1)
                .map(R2dbcMessages::message)
                .all();
    }

    @Override
    public Flux<Message> oldest(UUID requestId, boolean withPrivate, int limit, long after) {
        return database.sql(OLDEST)
                .bind("request", requestId)
                .bind("withPrivate", withPrivate)
                .bind("after", after)
                .bind("limit", limit)
                .map(R2dbcMessages::message)
                .all();
    }

    @Override
    public Mono<Message> add(Message message) {
        return database.sql(ADD)
                .bind("id", message.id())
                .bind("request", message.requestId())
                .bind("visibility", message.visibility().name())
                .bind("author", message.author().person())
                .bind("onBehalfOf", nullable(message.author().onBehalfOf(), String.class))
                .bind("text", message.text())
                .bind("mentions", message.mentions().toArray(String[]::new))
                .bind("postedAt", message.postedAt())
                .map(R2dbcMessages::message)
                .one();
    }

    @Override
    public Mono<Message> replace(Message before, Message edited) {
        Instant at = edited.editedAt() == null ? edited.postedAt() : edited.editedAt();
        return keepEarlier(before, at).then(update(edited, at)).switchIfEmpty(Mono.error(RuleViolation::stale));
    }

    @Override
    public Flux<EarlierText> earlierTexts(UUID messageId) {
        return database.sql("select * from request_message_edit where message_id = :id order by edition")
                .bind("id", messageId)
                .map(row -> new EarlierText(
                        required(row, "edition", Integer.class),
                        required(row, "text", String.class),
                        required(row, "replaced_at", Instant.class)))
                .all();
    }

    private Mono<Void> keepEarlier(Message before, Instant replacedAt) {
        return database.sql(KEEP_EARLIER)
                .bind("id", before.id())
                .bind("edition", before.edition())
                .bind("text", before.text())
                .bind("replacedAt", replacedAt)
                .then();
    }

    private Mono<Message> update(Message edited, Instant at) {
        return database.sql(UPDATE)
                .bind("id", edited.id())
                .bind("text", edited.text())
                .bind("mentions", edited.mentions().toArray(String[]::new))
                .bind("edition", edited.edition())
                .bind("editedAt", at)
                .map(R2dbcMessages::message)
                .one();
    }

    private static Message message(Readable row) {
        return new Message(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                required(row, "position", Long.class),
                Visibility.valueOf(required(row, "visibility", String.class)),
                new ActedBy(required(row, "author", String.class), row.get("on_behalf_of", String.class)),
                required(row, "text", String.class),
                List.of(required(row, "mentions", String[].class)),
                required(row, "posted_at", Instant.class),
                required(row, "edition", Integer.class),
                row.get("edited_at", Instant.class));
    }
}
