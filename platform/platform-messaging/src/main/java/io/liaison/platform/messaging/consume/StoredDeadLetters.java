package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingAutoConfiguration;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.consume.DeadLetters.Replay.Outcome;
import io.liaison.platform.messaging.event.OutgoingEvent;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.messaging.failure.FailureKind;
import io.liaison.platform.messaging.outbox.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dead letters in the table of the service, announced on their topic. */
final class StoredDeadLetters implements DeadLetters {

    private static final Logger log = LoggerFactory.getLogger(StoredDeadLetters.class);

    private static final int LONGEST_CAUSE = 4_000;
    private static final int RACES = 3;
    private static final Duration AFTER_A_RACE = Duration.ofMillis(50);
    private static final String WAITING = DeadLetter.State.WAITING.name();

    private final DeadLetterStore store;
    private final Inbox inbox;
    private final Outbox outbox;
    private final EventReader reader;
    private final EventEffects effects;
    private final AuditTrail audit;
    private final TransactionalOperator transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final String service;

    StoredDeadLetters(
            DeadLetterStore store,
            Inbox inbox,
            Outbox outbox,
            EventReader reader,
            EventEffects effects,
            AuditTrail audit,
            TransactionalOperator transactions,
            JsonMapper json,
            Clock clock,
            String service) {
        this.store = store;
        this.inbox = inbox;
        this.outbox = outbox;
        this.reader = reader;
        this.effects = effects;
        this.audit = audit;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.service = service;
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

    @Override
    public Flux<DeadLetter> newest(Wanted wanted, @Nullable Place after, int limit) {
        return store.newest(wanted, after, limit);
    }

    @Override
    public Flux<TopicCount> counts() {
        return store.counts();
    }

    @Override
    public Mono<DeadLetterContent> find(UUID id) {
        return store.find(id);
    }

    @Override
    public Mono<Replay> replay(UUID id, Operator operator) {
        return store.lock(id)
                .flatMap(stored ->
                        stored.replayed() ? Mono.just(Outcome.DONE_BEFORE) : replay(id, stored.message(), operator))
                .defaultIfEmpty(Outcome.UNKNOWN)
                .map(Replay::of)
                .as(transactions::transactional)
                .retryWhen(Retry.backoff(RACES, AFTER_A_RACE)
                        .filter(failure -> FailureKind.of(failure) == FailureKind.CONTENTION)
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()))
                .onErrorResume(
                        failure -> FailureKind.of(failure) == FailureKind.REFUSED,
                        failure -> failedAgain(id, operator, failure));
    }

    private Mono<Outcome> replay(UUID id, Message message, Operator operator) {
        return Mono.fromCallable(() -> reader.read(message))
                .flatMap(event -> effects.again(new Arrived(message, event)))
                .then(Mono.defer(() -> store.markReplayed(id, operator.person(), clock.instant())))
                .then(Mono.defer(() -> record(id, operator, DeadLetter.State.REPLAYED, Map.of())))
                .thenReturn(Outcome.DONE);
    }

    /** What was done before the failure is undone; that it was tried is kept by a transaction of its own. */
    private Mono<Replay> failedAgain(UUID id, Operator operator, Throwable failure) {
        String cause = cause(failure);
        log.warn("dead letter {} failed again: {}", id, cause, failure);
        return store.markFailedAgain(id, cause, clock.instant())
                .then(Mono.defer(() -> record(id, operator, DeadLetter.State.WAITING, Map.of("cause", cause))))
                .as(transactions::transactional)
                .thenReturn(new Replay(Outcome.FAILED_AGAIN, cause));
    }

    private Mono<Void> record(UUID id, Operator operator, DeadLetter.State state, Map<String, String> details) {
        return audit.record(new AuditEntry(
                null,
                "dead-letter:" + id,
                "replay",
                operator.person(),
                operator.onBehalfOf(),
                clock.instant(),
                WAITING,
                state.name(),
                details));
    }

    private OutgoingEvent announcement(UUID id, Message message, @Nullable ReceivedEvent event, String cause) {
        byte[] payload = message.payload();
        JsonNode data = event == null ? readable(payload) : event.data();
        String key = message.key();
        DeadLetterAnnouncement announcement = new DeadLetterAnnouncement(
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
                DeadLetterAnnouncement.TYPE,
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
