package io.liaison.notification.notice.application;

import io.liaison.notification.notice.application.Inboxes.Delivery;
import io.liaison.notification.notice.domain.Channel;
import io.liaison.notification.notice.domain.Fact;
import io.liaison.notification.notice.domain.Recipients;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Tells facts to everybody named and to those who stand for them. Joins the transaction in which the events are marked
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

    /**
     * A fact to tell.
     *
     * @param scope has something done as a consequence of the event that told the fact
     */
    public record Telling(Fact fact, UnaryOperator<Mono<Void>> scope) {}

    private record Told(Telling telling, List<Delivery> deliveries) {

        /** What is announced of it: the deliveries that were none before. */
        List<OutgoingEvent> delivered(Set<UUID> added) {
            return deliveries.stream()
                    .filter(delivery -> added.contains(delivery.noticeId()))
                    .map(DeliverNotices::delivered)
                    .toList();
        }
    }

    /** Tells facts in their order. */
    public Mono<Void> tell(List<Telling> tellings) {
        Instant now = clock.instant();
        List<Told> told = tellings.stream()
                .map(telling -> new Told(telling, deliveriesOf(telling.fact(), now)))
                .filter(one -> !one.deliveries().isEmpty())
                .toList();
        return told.isEmpty()
                ? Mono.empty()
                : inboxes.put(
                                told.stream()
                                        .flatMap(one -> one.deliveries().stream())
                                        .toList(),
                                now)
                        .flatMap(added -> announce(told, added));
    }

    private List<Delivery> deliveriesOf(Fact fact, Instant instant) {
        Directory now = directory.current();
        return Recipients.of(fact.named(), person -> now.substitutesOf(person, instant), fact.actor()).stream()
                .map(recipient -> new Delivery(UUID.randomUUID(), fact, recipient))
                .toList();
    }

    private Mono<Void> announce(List<Told> told, Set<UUID> added) {
        return Flux.fromIterable(told)
                .concatMap(one -> one.telling().scope().apply(outbox.append(one.delivered(added))))
                .then();
    }

    private static OutgoingEvent delivered(Delivery delivery) {
        Fact fact = delivery.fact();
        NoticeDelivered data = new NoticeDelivered(
                delivery.noticeId(),
                delivery.recipient().person(),
                Channel.IN_APP,
                fact.eventId(),
                fact.eventType(),
                fact.requestId(),
                fact.number());
        String key = fact.requestId() == null ? "guide" : fact.requestId().toString();
        return new OutgoingEvent(TOPIC, key, DELIVERED, fact.number(), data);
    }
}
