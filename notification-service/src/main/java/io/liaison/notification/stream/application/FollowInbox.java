package io.liaison.notification.stream.application;

import io.liaison.notification.config.StreamSettings;
import io.liaison.notification.notice.application.Inboxes;
import io.liaison.notification.notice.domain.Notice;
import io.liaison.platform.directory.acting.Actor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The notices of the own inbox from a place on, in order, without an end. What is sent is always read from the inbox
 * behind the place last sent, never taken from a signal; signals only say when to look. So a lost signal costs time, not
 * a notice, and a client that is slow costs one batch of memory, however much piles up.
 */
@Component
public class FollowInbox {

    private final Inboxes inboxes;
    private final Arrivals arrivals;
    private final StreamSettings settings;

    FollowInbox(Inboxes inboxes, Arrivals arrivals, StreamSettings settings) {
        this.inboxes = inboxes;
        this.arrivals = arrivals;
        this.settings = settings;
    }

    /**
     * Follows.
     *
     * @param lastSeen the last notice the caller got before; without it, or where it isn't of this inbox, only what
     *     comes from now on is sent
     */
    public Flux<Notice> follow(Actor actor, @Nullable UUID lastSeen) {
        String person = actor.person();
        return start(person, lastSeen).flatMapMany(place -> from(person, place));
    }

    private Mono<Long> start(String person, @Nullable UUID lastSeen) {
        Mono<Long> now = inboxes.newestPosition(person);
        return lastSeen == null
                ? now
                : inboxes.find(person, lastSeen).map(Notice::position).switchIfEmpty(now);
    }

    private Flux<Notice> from(String person, long place) {
        AtomicLong position = new AtomicLong(place);
        // Listening starts before the first look, so that nothing falls between the two.
        return Flux.merge(arrivals.of(person), polls(), Mono.just(Arrivals.Signal.LOOK))
                .onBackpressureLatest()
                .concatMap(look -> allNewer(person, position), 0);
    }

    private Flux<Arrivals.Signal> polls() {
        return Flux.interval(settings.poll()).onBackpressureDrop().map(tick -> Arrivals.Signal.LOOK);
    }

    private Flux<Notice> allNewer(String person, AtomicLong position) {
        AtomicBoolean full = new AtomicBoolean();
        return Flux.defer(() -> batch(person, position, full))
                .flatMapIterable(batch -> batch)
                .repeat(full::get);
    }

    /** A whole batch, so that no database connection waits for a slow client. */
    private Mono<List<Notice>> batch(String person, AtomicLong position, AtomicBoolean full) {
        return inboxes.after(person, position.get(), settings.batch())
                .collectList()
                .doOnNext(batch -> {
                    full.set(batch.size() == settings.batch());
                    batch.forEach(notice -> position.set(notice.position()));
                });
    }
}
