package io.liaison.notification.notice.application;

import io.liaison.notification.notice.domain.Notice;
import io.liaison.platform.directory.acting.Actor;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Marks notices of the own inbox as read. Doing so again changes nothing. */
@Component
public class MarkAsRead {

    private final Inboxes inboxes;
    private final Clock clock;

    MarkAsRead(Inboxes inboxes, Clock clock) {
        this.inboxes = inboxes;
        this.clock = clock;
    }

    public Mono<Notice> one(Actor actor, UUID noticeId) {
        return inboxes.markRead(actor.person(), noticeId, clock.instant())
                .switchIfEmpty(Mono.error(() -> Notices.unknown(noticeId)));
    }

    /**
     * Marks all.
     *
     * @param upTo the newest notice the person has seen, so that what came since stays unread; null for all there is
     * @return how many were unread
     */
    public Mono<Long> all(Actor actor, @Nullable UUID upTo) {
        return place(actor.person(), upTo)
                .flatMap(place -> inboxes.markAllRead(actor.person(), place, clock.instant()));
    }

    private Mono<Long> place(String person, @Nullable UUID upTo) {
        if (upTo == null) {
            return inboxes.newestPosition(person);
        }
        return inboxes.find(person, upTo).map(Notice::position).switchIfEmpty(Mono.error(() -> Notices.unknown(upTo)));
    }
}
