package io.liaison.planning.discussion.persistence;

import static io.liaison.planning.storage.JsonColumns.required;
import static io.liaison.planning.storage.JsonColumns.texts;

import io.liaison.planning.discussion.application.Messages;
import io.liaison.planning.discussion.domain.AttachedFile;
import io.liaison.planning.discussion.domain.EarlierText;
import io.liaison.planning.discussion.domain.Message;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.storage.Versioned;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlMessages implements Messages {

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlMessages(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<Message> find(UUID requestId, UUID id) {
        return client.sql("select * from message where id = :id and request_id = :requestId")
                .bind("id", id)
                .bind("requestId", requestId)
                .map(this::toMessage)
                .one();
    }

    @Override
    public Flux<Message> newest(UUID requestId, @Nullable UUID thread, @Nullable Long before, int limit) {
        String sql = "select * from message where request_id = :requestId"
                + (thread == null ? "" : " and thread = :thread")
                + (before == null ? "" : " and position < :before")
                + " order by position desc limit :limit";
        DatabaseClient.GenericExecuteSpec select =
                client.sql(sql).bind("requestId", requestId).bind("limit", limit);
        select = thread == null ? select : select.bind("thread", thread);
        select = before == null ? select : select.bind("before", before);
        return select.map(this::toMessage).all();
    }

    @Override
    public Mono<Message> add(Message message) {
        DatabaseClient.GenericExecuteSpec insert = client.sql("""
                        insert into message (id, request_id, version, thread, author, on_behalf_of, text, mentions,
                            files, posted_at)
                        values (:id, :requestId, 0, :thread, :author, :onBehalfOf, :text, :mentions, :files, :postedAt)
                        returning *
                        """)
                .bind("id", message.id())
                .bind("requestId", message.requestId())
                .bind("thread", message.thread())
                .bind("author", message.author().person())
                .bind("text", message.text())
                .bind("mentions", message.mentions().toArray(String[]::new))
                .bind("files", json.write(message.files()))
                .bind("postedAt", message.postedAt());
        String onBehalfOf = message.author().onBehalfOf();
        insert = onBehalfOf == null
                ? insert.bindNull("onBehalfOf", String.class)
                : insert.bind("onBehalfOf", onBehalfOf);
        return insert.map(this::toMessage).one();
    }

    @Override
    public Mono<Message> replace(Message before, Message edited) {
        Instant editedAt = edited.editedAt() == null ? edited.postedAt() : edited.editedAt();
        return keepEarlier(before, editedAt)
                .then(Mono.defer(() -> Versioned.kept(update(edited, editedAt), edited)))
                .then(Mono.defer(() -> find(edited.requestId(), edited.id())));
    }

    private Mono<Long> keepEarlier(Message before, Instant replacedAt) {
        return client.sql("""
                        insert into message_edit (message_id, edition, text, replaced_at)
                        values (:id, :edition, :text, :replacedAt)
                        on conflict do nothing
                        """)
                .bind("id", before.id())
                .bind("edition", before.version())
                .bind("text", before.text())
                .bind("replacedAt", replacedAt)
                .fetch()
                .rowsUpdated();
    }

    private Mono<Long> update(Message edited, Instant editedAt) {
        return client.sql("""
                        update message set version = version + 1, text = :text, mentions = :mentions, edited_at = :editedAt
                        where id = :id and version = :version
                        """)
                .bind("id", edited.id())
                .bind("version", edited.version())
                .bind("text", edited.text())
                .bind("mentions", edited.mentions().toArray(String[]::new))
                .bind("editedAt", editedAt)
                .fetch()
                .rowsUpdated();
    }

    @Override
    public Flux<EarlierText> earlierTexts(UUID messageId) {
        return client.sql("select * from message_edit where message_id = :id order by edition")
                .bind("id", messageId)
                .map(row -> new EarlierText(
                        required(row, "edition", Long.class),
                        required(row, "text", String.class),
                        required(row, "replaced_at", Instant.class)))
                .all();
    }

    private Message toMessage(Readable row) {
        return new Message(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                required(row, "version", Long.class),
                required(row, "position", Long.class),
                required(row, "thread", UUID.class),
                new By(required(row, "author", String.class), row.get("on_behalf_of", String.class)),
                required(row, "text", String.class),
                texts(row, "mentions"),
                json.readList(row, "files", AttachedFile.class),
                required(row, "posted_at", Instant.class),
                row.get("edited_at", Instant.class));
    }
}
