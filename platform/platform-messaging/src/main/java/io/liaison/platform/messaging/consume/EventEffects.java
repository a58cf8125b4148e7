package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.Correlation;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Runs the handlers of an event in one transaction with its inbox row. */
final class EventEffects {

    private final Supplier<List<EventHandler>> handlers;
    private final Inbox inbox;
    private final TransactionalOperator transactions;
    private final ObservationRegistry observations;

    EventEffects(
            Supplier<List<EventHandler>> handlers,
            Inbox inbox,
            TransactionalOperator transactions,
            ObservationRegistry observations) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.transactions = transactions;
        this.observations = observations;
    }

    /** The effect of an event, unless it has had it. */
    Mono<Void> once(ReceivedEvent event, Map<String, String> headers) {
        List<EventHandler> concerned = concerned(event);
        if (concerned.isEmpty()) {
            return Mono.empty();
        }
        Mono<Void> effect = inbox.receive(event)
                .filter(Boolean::booleanValue)
                .flatMap(first -> run(concerned, event))
                .as(transactions::transactional);
        return observed(effect, event, headers);
    }

    /** The effect of an event that became a dead letter; joins the running transaction. */
    Mono<Void> again(ReceivedEvent event, Map<String, String> headers) {
        return observed(inbox.receive(event).then(run(concerned(event), event)), event, headers);
    }

    private List<EventHandler> concerned(ReceivedEvent event) {
        return handlers.get().stream()
                .filter(handler -> handler.handles(event.type()))
                .toList();
    }

    private static Mono<Void> run(List<EventHandler> handlers, ReceivedEvent event) {
        return Flux.fromIterable(handlers)
                .concatMap(handler -> handler.handle(event))
                .then();
    }

    private Mono<Void> observed(Mono<Void> effect, ReceivedEvent event, Map<String, String> headers) {
        return Mono.defer(() -> {
            Observation observation = observation(event, headers).start();
            return effect.doOnError(observation::error)
                    .doFinally(signal -> observation.stop())
                    .contextWrite(context -> enrich(context, observation, event.correlationId()));
        });
    }

    private Observation observation(ReceivedEvent event, Map<String, String> headers) {
        ReceiverContext<Map<String, String>> receiving = new ReceiverContext<>(EventEffects::get, Kind.CONSUMER);
        receiving.setCarrier(headers);
        return Observation.createNotStarted("liaison.event.receive", () -> receiving, observations)
                .contextualName("receive " + event.type())
                .lowCardinalityKeyValue("type", event.type());
    }

    private static @Nullable String get(Map<String, String> headers, String name) {
        return headers.get(name);
    }

    private static Context enrich(Context context, Observation observation, @Nullable String correlationId) {
        Context traced = context.put(ObservationThreadLocalAccessor.KEY, observation);
        return correlationId == null ? traced : traced.put(Correlation.KEY, correlationId);
    }
}
