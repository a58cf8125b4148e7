package io.liaison.planning.discussion.application;

import io.liaison.planning.discussion.domain.EarlierText;
import io.liaison.planning.discussion.domain.Message;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the discussion, newest message first, and what messages said before they were edited. */
@Component
public class ReadingDiscussion {

    /** A message, and whether the reader may edit it. */
    public record ShownMessage(Message message, boolean editable) {}

    private final RoomAccess access;
    private final Messages messages;

    ReadingDiscussion(RoomAccess access, Messages messages) {
        this.access = access;
        this.messages = messages;
    }

    public Mono<Page<ShownMessage>> read(
            UUID requestId, Actor actor, @Nullable UUID thread, int limit, @Nullable String cursor) {
        Long before = position(Cursor.decode(cursor, 1));
        return access.visible(actor, requestId)
                .flatMap(room -> messages.newest(requestId, thread, before, limit + 1)
                        .collectList()
                        .map(rows -> Page.of(rows, limit, last -> Cursor.of(last.position())))
                        .map(page -> page.map(message -> shown(room, message, actor))));
    }

    private static ShownMessage shown(Room room, Message message, Actor actor) {
        return new ShownMessage(
                message, !room.closed() && actor.when(message::writtenBy).isPresent());
    }

    public Mono<List<EarlierText>> history(UUID requestId, UUID messageId, Actor actor) {
        return access.visible(actor, requestId)
                .then(Mono.defer(() -> messages.find(requestId, messageId)))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("message-unknown")))
                .flatMap(message -> messages.earlierTexts(message.id()).collectList());
    }

    private static @Nullable Long position(@Nullable Cursor cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            return Long.valueOf(cursor.key(0));
        } catch (NumberFormatException notAPosition) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }
}
