package io.liaison.notification.notice.application;

import io.liaison.notification.notice.domain.Notice;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The own inbox, newest first. */
@Component
public class ReadInbox {

    private final Inboxes inboxes;

    ReadInbox(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    public Mono<Page<Notice>> page(Actor actor, boolean unreadOnly, int limit, @Nullable String cursor) {
        return Mono.defer(() -> inboxes.newestFirst(actor.person(), unreadOnly, before(cursor), limit + 1)
                .collectList()
                .map(rows -> Page.of(rows, limit, notice -> Cursor.of(notice.position()))));
    }

    public Mono<UnreadCount> unread(Actor actor) {
        return inboxes.unread(actor.person());
    }

    private static @Nullable Long before(@Nullable String cursor) {
        Cursor place = Cursor.decode(cursor, 1);
        if (place == null) {
            return null;
        }
        try {
            return Long.valueOf(place.key(0));
        } catch (NumberFormatException notAPlace) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }
}
