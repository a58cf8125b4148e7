package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.messaging.failure.FailureKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Takes messages to their end: their effect, or a dead letter. Fails only for reasons that pass by themselves. */
final class EventDelivery {

    private static final Logger log = LoggerFactory.getLogger(EventDelivery.class);

    private final EventReader reader;
    private final EventEffects effects;
    private final StoredDeadLetters deadLetters;
    private final MessagingProperties.Consumer settings;

    EventDelivery(
            EventReader reader,
            EventEffects effects,
            StoredDeadLetters deadLetters,
            MessagingProperties.Consumer settings) {
        this.reader = reader;
        this.effects = effects;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    /**
     * Delivers messages in one transaction. Where one of them is in the way of the others, each gets a transaction of its
     * own: keys side by side, each key in sequence.
     */
    Mono<Void> deliver(List<Message> messages) {
        if (messages.size() == 1) {
            return deliver(messages.get(0));
        }
        return Mono.defer(
                        () -> effects.once(messages.stream().map(this::arrived).toList()))
                .onErrorResume(EventDelivery::isNoEngine, failure -> {
                    log.debug("{} messages go one by one", messages.size(), failure);
                    return oneByOne(messages);
                });
    }

    private Mono<Void> oneByOne(List<Message> messages) {
        return Flux.fromIterable(byKey(messages))
                .flatMapDelayError(
                        ofKey -> Flux.fromIterable(ofKey)
                                .concatMap(this::deliver)
                                .then(),
                        settings.concurrency(),
                        1)
                .then();
    }

    private Mono<Void> deliver(Message message) {
        return Mono.fromCallable(() -> arrived(message))
                .flatMap(this::deliver)
                .onErrorResume(UnreadableMessage.class, unreadable -> bury(message, null, unreadable));
    }

    private Mono<Void> deliver(Arrived arrived) {
        return Mono.defer(() -> effects.once(List.of(arrived)))
                .retryWhen(Retry.backoff(settings.attempts() - 1L, settings.backOff())
                        .filter(EventDelivery::isNoEngine)
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()))
                .onErrorResume(
                        failure -> FailureKind.of(failure) == FailureKind.REFUSED,
                        failure -> bury(arrived.message(), arrived.event(), failure));
    }

    private Arrived arrived(Message message) {
        return new Arrived(message, reader.read(message));
    }

    private static boolean isNoEngine(Throwable failure) {
        return FailureKind.of(failure) != FailureKind.UNREACHABLE;
    }

    private static Collection<List<Message>> byKey(List<Message> messages) {
        Map<String, List<Message>> groups = messages.stream()
                .collect(Collectors.groupingBy(EventDelivery::group, LinkedHashMap::new, Collectors.toList()));
        return groups.values();
    }

    /** A message without a key has no order to keep. */
    private static String group(Message message) {
        String key = message.key();
        return key == null ? message.place() : key;
    }

    private Mono<Void> bury(Message message, @Nullable ReceivedEvent event, Throwable cause) {
        log.error("{} becomes a dead letter: {}", message.place(), cause.toString(), cause);
        return deadLetters.bury(message, event, cause);
    }
}
