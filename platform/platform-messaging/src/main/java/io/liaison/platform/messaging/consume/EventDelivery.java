package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.messaging.failure.FailureKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Takes one message to its end: its effect, or a dead letter. Fails only for reasons that pass by themselves. */
final class EventDelivery {

    private static final Logger log = LoggerFactory.getLogger(EventDelivery.class);

    private final EventReader reader;
    private final EventEffects effects;
    private final DeadLetters deadLetters;
    private final MessagingProperties.Consumer settings;

    EventDelivery(
            EventReader reader, EventEffects effects, DeadLetters deadLetters, MessagingProperties.Consumer settings) {
        this.reader = reader;
        this.effects = effects;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    Mono<Void> deliver(Message message) {
        return Mono.fromCallable(() -> reader.read(message))
                .flatMap(event -> deliver(message, event))
                .onErrorResume(UnreadableMessage.class, unreadable -> bury(message, null, unreadable));
    }

    private Mono<Void> deliver(Message message, ReceivedEvent event) {
        return Mono.defer(() -> effects.once(event, message.headers()))
                .retryWhen(Retry.backoff(settings.attempts() - 1L, settings.backOff())
                        .filter(failure -> FailureKind.of(failure) != FailureKind.UNREACHABLE)
                        .onRetryExhaustedThrow((retry, signal) -> signal.failure()))
                .onErrorResume(
                        failure -> FailureKind.of(failure) == FailureKind.REFUSED,
                        failure -> bury(message, event, failure));
    }

    private Mono<Void> bury(Message message, @Nullable ReceivedEvent event, Throwable cause) {
        log.error("{} becomes a dead letter: {}", message.place(), cause.toString(), cause);
        return deadLetters.bury(message, event, cause);
    }
}
