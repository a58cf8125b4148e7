package io.liaison.notification.notice.application;

import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Notice;
import io.liaison.notification.notice.domain.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All inboxes. Every reading method names the person whose inbox it is: there is no way to another's. */
public interface Inboxes {

    /** A fact told to one of its recipients. */
    record Delivery(UUID noticeId, Fact fact, Recipient recipient) {}

    /**
     * Puts notices into their recipients' inboxes, in the order given; records their delivery, and wakes those who follow
     * the inboxes when the running transaction commits.
     *
     * @return the ids of the new ones; not of those whose recipient was told this fact before
     */
    Mono<Set<UUID>> put(List<Delivery> deliveries, Instant now);

    /**
     * Newest first.
     *
     * @param before only notices at smaller places
     */
    Flux<Notice> newestFirst(String person, boolean unreadOnly, @Nullable Long before, int limit);

    /** The notices that came after a place, oldest first. */
    Flux<Notice> after(String person, long position, int limit);

    Mono<Notice> find(String person, UUID noticeId);

    /** The place last taken; 0 for an inbox that never had a notice. */
    Mono<Long> newestPosition(String person);

    Mono<UnreadCount> unread(String person);

    /** Marks as read; what was read before keeps its instant. Empty where the person has no such notice. */
    Mono<Notice> markRead(String person, UUID noticeId, Instant now);

    /** Marks all up to a place as read, and answers how many were unread. */
    Mono<Long> markAllRead(String person, long upTo, Instant now);

    /** What notices of the request ask for is void from now on, also in notices that are yet to come. */
    Mono<Void> requestEnded(UUID requestId, Instant at);
}
