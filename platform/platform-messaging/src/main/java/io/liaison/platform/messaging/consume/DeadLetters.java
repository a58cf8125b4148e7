package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Messages that could not take effect: kept with their cause, announced, and tried again when an operator says so. */
final class DeadLetters {

    private static final int LONGEST_CAUSE = 4_000;

    private final DeadLetterStore store;
    private final Inbox inbox;
    private final Outbox outbox;
    private final EventReader reader;
    private final EventEffects effects;
    private final TransactionalOperator transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final String service;

    DeadLetters(
            DeadLetterStore store,
            Inbox inbox,
            Outbox outbox,
            EventReader reader,
            EventEffects effects,
            TransactionalOperator transactions,
            JsonMapper json,
            Clock clock,
            String service) {
        this.store = store;
        this.inbox = inbox;
        this.outbox = outbox;
        this.reader = reader;
        this.effects = effects;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.service = service;
    }

    /** What became of a replay. */
    enum Replay {
        DONE,
        DONE_BEFORE,
        UNKNOWN
    }

    /** Keeps and announces the message and counts it as received, all in one transaction. */
    Mono<Void> bury(Message message, @Nullable ReceivedEvent event, Throwable failure) {
        UUID id = UUID.randomUUID();
        String cause = cause(failure);
        String eventId = event == null ? null : event.id();
        String type = event == null ? null : event.type();
        Mono<Void> announced = Mono.defer(() -> outbox.append(announcement(id, message, event, cause)));
        Mono<Void> received =
                event == null ? Mono.empty() : inbox.receive(List.of(event)).then();
        return store.insert(id, message, eventId, type, cause, clock.instant())
                .filter(Boolean::booleanValue)
                .flatMap(first -> announced)
                .then(received)
                .as(transactions::transactional);
    }

    /** Runs the handlers once more. Events of the same key that came later have had their effect by now. */
    Mono<Replay> replay(UUID id) {
        return store.lock(id)
                .flatMap(stored -> stored.replayed() ? Mono.just(Replay.DONE_BEFORE) : replay(id, stored.message()))
                .defaultIfEmpty(Replay.UNKNOWN)
                .as(transactions::transactional);
    }

    private Mono<Replay> replay(UUID id, Message message) {
        return Mono.fromCallable(() -> reader.read(message))
                .flatMap(event -> effects.again(new Arrived(message, event)))
                .then(Mono.defer(() -> store.markReplayed(id, clock.instant())))
                .thenReturn(Replay.DONE);
    }

    Flux<DeadLetter.Summary> newest(int limit) {
        return store.newest(limit);
    }

    private OutgoingEvent announcement(UUID id, Message message, @Nullable ReceivedEvent event, String cause) {
        byte[] payload = message.payload();
        JsonNode data = event == null ? readable(payload) : event.data();
        String key = message.key();
        DeadLetter.Announcement announcement = new DeadLetter.Announcement(
                id,
                service,
                message.topic(),
                message.partition(),
                message.offset(),
                key,
                event == null ? null : event.id(),
                event == null ? null : event.type(),
                message.headers(),
                cause,
                data,
                data != null || payload == null ? null : Base64.getEncoder().encodeToString(payload));
        return new OutgoingEvent(
                message.topic() + MessagingAutoConfiguration.DEAD_LETTER_SUFFIX,
                key == null ? message.place() : key,
                DeadLetter.TYPE,
                event == null ? null : event.subject(),
                announcement);
    }

    private @Nullable JsonNode readable(byte @Nullable [] payload) {
        try {
            return payload == null ? null : json.readTree(payload);
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static String cause(Throwable failure) {
        String text = Message.storable(failure.toString());
        return text.substring(0, Math.min(text.length(), LONGEST_CAUSE));
    }
}
