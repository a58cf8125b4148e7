package io.liaison.platform.messaging.deadline;

import io.liaison.platform.messaging.MessagingProperties;
import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.failure.FailureKind;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Fires the next due deadline: its effect and its mark are one transaction. */
final class DeadlineFiring {

    private static final Logger log = LoggerFactory.getLogger(DeadlineFiring.class);
    private static final int LONGEST_ERROR = 1_000;
    private static final int MOST_DOUBLINGS = 20;

    private final DeadlineStore store;
    private final Supplier<Collection<DeadlineHandler>> handlers;
    private final TransactionalOperator transactions;
    private final ObservationRegistry observations;
    private final Clock clock;
    private final MessagingProperties.Deadlines settings;

    DeadlineFiring(
            DeadlineStore store,
            Supplier<Collection<DeadlineHandler>> handlers,
            TransactionalOperator transactions,
            ObservationRegistry observations,
            Clock clock,
            MessagingProperties.Deadlines settings) {
        this.store = store;
        this.handlers = handlers;
        this.transactions = transactions;
        this.observations = observations;
        this.clock = clock;
        this.settings = settings;
    }

    /** As {@link #fireNext}, but looks before it begins a transaction: mostly nothing is due. */
    Mono<Boolean> fireNextIfDue() {
        return Mono.defer(() -> store.anyDue(byKind().keySet(), clock.instant()))
                .flatMap(due -> due ? fireNext() : Mono.just(false));
    }

    /** True when there was one, whether it could be fired or was put off; false when none is due. */
    Mono<Boolean> fireNext() {
        return Mono.defer(() -> {
            AtomicReference<DeadlineStore.Claimed> claimed = new AtomicReference<>();
            return claimAndFire(claimed)
                    .as(transactions::transactional)
                    .thenReturn(true)
                    .filter(done -> claimed.get() != null)
                    .defaultIfEmpty(false)
                    .onErrorResume(failure -> afterFailure(claimed.get(), failure));
        });
    }

    private Mono<Void> claimAndFire(AtomicReference<DeadlineStore.Claimed> claimed) {
        Map<String, DeadlineHandler> byKind = byKind();
        return store.yieldToCommands(settings.lockTimeout())
                .then(Mono.defer(() -> store.claim(byKind.keySet(), clock.instant())))
                .doOnNext(claimed::set)
                .flatMap(found -> fire(byKind, found.deadline()));
    }

    private Map<String, DeadlineHandler> byKind() {
        return handlers.get().stream().collect(Collectors.toMap(DeadlineHandler::kind, Function.identity()));
    }

    private Mono<Void> fire(Map<String, DeadlineHandler> byKind, Deadline deadline) {
        DeadlineHandler handler = byKind.get(deadline.kind());
        if (handler == null) {
            return Mono.error(new IllegalStateException("no handler for " + deadline.kind()));
        }
        return Mono.defer(() -> {
            Observation observation = Observation.createNotStarted("liaison.deadline.fire", observations)
                    .lowCardinalityKeyValue("kind", deadline.kind())
                    .start();
            return handler.fire(deadline)
                    .doOnError(observation::error)
                    .doFinally(signal -> observation.stop())
                    .contextWrite(context -> context.put(ObservationThreadLocalAccessor.KEY, observation)
                            .put(Correlation.KEY, "deadline:" + deadline.kind() + ":" + deadline.subject()));
        });
    }

    /** What passes by itself is left to the worker's own pauses; the rest waits longer with each attempt. */
    private Mono<Boolean> afterFailure(DeadlineStore.@Nullable Claimed claimed, Throwable failure) {
        FailureKind kind = FailureKind.of(failure);
        if (claimed == null || kind == FailureKind.UNREACHABLE) {
            return Mono.error(failure);
        }
        return kind == FailureKind.CONTENTION ? giveWay(claimed, failure) : putOff(claimed, failure);
    }

    private static Mono<Boolean> giveWay(DeadlineStore.Claimed claimed, Throwable failure) {
        Deadline deadline = claimed.deadline();
        log.debug("deadline {} of {} gives way", deadline.kind(), deadline.subject(), failure);
        return Mono.just(false);
    }

    private Mono<Boolean> putOff(DeadlineStore.Claimed claimed, Throwable failure) {
        Deadline deadline = claimed.deadline();
        Duration pause = pauseAfter(claimed.attempts());
        log.error("deadline {} of {} failed, again in {}", deadline.kind(), deadline.subject(), pause, failure);
        String error = failure.toString().replace('\0', '\uFFFD');
        return store.retryLater(claimed.id(), pause, error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .thenReturn(true);
    }

    private Duration pauseAfter(int attempts) {
        Duration pause = settings.retryPause().multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return pause.compareTo(settings.maxRetryPause()) < 0 ? pause : settings.maxRetryPause();
    }
}
