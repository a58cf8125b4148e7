package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.platform.messaging.write.ClosingWrites;
import io.micrometer.observation.ObservationRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs the handlers of events in one transaction with their inbox rows. */
final class EventEffects {

    private final Supplier<List<EventHandler>> handlers;
    private final Inbox inbox;
    private final ClosingWrites writes;
    private final TransactionalOperator transactions;
    private final ObservationRegistry observations;

    EventEffects(
            Supplier<List<EventHandler>> handlers,
            Inbox inbox,
            ClosingWrites writes,
            TransactionalOperator transactions,
            ObservationRegistry observations) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.writes = writes;
        this.transactions = transactions;
        this.observations = observations;
    }

    /** The effects of the events that have not had it yet: all of them or none. */
    Mono<Void> once(List<Arrived> arrived) {
        Map<String, Arrived> concerning = byId(arrived);
        if (concerning.isEmpty()) {
            return Mono.empty();
        }
        return inbox.receive(concerning.values().stream().map(Arrived::event).toList())
                .map(received -> concerning.values().stream()
                        .filter(one -> received.contains(one.event().id()))
                        .toList())
                .flatMap(this::run)
                .as(transactions::transactional);
    }

    /** The effect of an event that became a dead letter; joins the running transaction. */
    Mono<Void> again(Arrived arrived) {
        return inbox.receive(List.of(arrived.event())).then(run(List.of(arrived)));
    }

    /** Those that some handler is for. One that came twice counts once. */
    private Map<String, Arrived> byId(List<Arrived> arrived) {
        Map<String, Arrived> concerning = new LinkedHashMap<>();
        arrived.stream()
                .filter(one -> handlers.get().stream()
                        .anyMatch(handler -> handler.handles(one.event().type())))
                .forEach(one -> concerning.putIfAbsent(one.event().id(), one));
        return concerning;
    }

    private Mono<Void> run(List<Arrived> arrived) {
        return Mono.defer(() -> {
            Map<String, Reception> receptions = new LinkedHashMap<>();
            arrived.forEach(one -> receptions.put(one.event().id(), Reception.start(one, observations)));
            return runAll(receptions.values())
                    .doOnError(failure -> receptions.values().forEach(reception -> reception.failed(failure)))
                    .doFinally(signal -> receptions.values().forEach(Reception::stop))
                    .contextWrite(context -> EventScope.among(receptions, context));
        });
    }

    private Mono<Void> runAll(Collection<Reception> receptions) {
        List<ReceivedEvent> events = receptions.stream().map(Reception::event).toList();
        Mono<Void> together = Flux.fromStream(() -> handlers.get().stream())
                .ofType(BatchEventHandler.class)
                .concatMap(handler -> handleAll(handler, events))
                .then();
        return together.thenMany(Flux.fromIterable(events).concatMap(this::handleAlone))
                .then();
    }

    private static Mono<Void> handleAll(BatchEventHandler handler, List<ReceivedEvent> events) {
        List<ReceivedEvent> own =
                events.stream().filter(event -> handler.handles(event.type())).toList();
        return own.isEmpty() ? Mono.empty() : handler.handleAll(own);
    }

    /** What earlier events of the transaction left is written before, so that this one finds it. */
    private Mono<Void> handleAlone(ReceivedEvent event) {
        List<EventHandler> concerned = handlers.get().stream()
                .filter(handler -> !(handler instanceof BatchEventHandler) && handler.handles(event.type()))
                .toList();
        if (concerned.isEmpty()) {
            return Mono.empty();
        }
        Flux<Void> effects = Flux.fromIterable(concerned).concatMap(handler -> handler.handle(event));
        return writes.flush().then(EventScope.of(event, effects.then()));
    }
}
