package io.liaison.notification.notice.application;

import io.liaison.notification.notice.domain.Channel;
import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Recipient;
import io.liaison.notification.notice.domain.Recipients;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells a fact to everybody named and to those who stand for them. Joins the transaction in which the event is marked
 * as received: the notices, the record of their delivery and the events about it come into being together, once.
 */
@Component
public class DeliverNotices {

    private static final String TOPIC = "liaison.notification";
    private static final String DELIVERED = "liaison.notification.notice-delivered.v1";

    private final Inboxes inboxes;
    private final DirectorySource directory;
    private final Outbox outbox;
    private final Clock clock;

    DeliverNotices(Inboxes inboxes, DirectorySource directory, Outbox outbox, Clock clock) {
        this.inboxes = inboxes;
        this.directory = directory;
        this.outbox = outbox;
        this.clock = clock;
    }

    public Mono<Void> tell(Fact fact) {
        // One after the other in the order of ids: two facts told at once lock the inboxes in the same order.
        return Flux.fromIterable(recipientsOf(fact))
                .concatMap(recipient -> deliver(fact, recipient))
                .then();
    }

    private List<Recipient> recipientsOf(Fact fact) {
        Directory now = directory.current();
        Instant instant = clock.instant();
        return Recipients.of(fact.named(), person -> now.substitutesOf(person, instant), fact.actor());
    }

    private Mono<Void> deliver(Fact fact, Recipient recipient) {
        UUID noticeId = UUID.randomUUID();
        return inboxes.put(noticeId, fact, recipient, clock.instant())
                .filter(isNew -> isNew)
                .flatMap(isNew -> outbox.append(delivered(noticeId, fact, recipient)));
    }

    private static OutgoingEvent delivered(UUID noticeId, Fact fact, Recipient recipient) {
        NoticeDelivered data = new NoticeDelivered(
                noticeId,
                recipient.person(),
                Channel.IN_APP,
                fact.eventId(),
                fact.eventType(),
                fact.requestId(),
                fact.number());
        String key = fact.requestId() == null ? "guide" : fact.requestId().toString();
        return new OutgoingEvent(TOPIC, key, DELIVERED, fact.number(), data);
    }
}
