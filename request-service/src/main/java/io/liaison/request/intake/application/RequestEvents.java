package io.liaison.request.intake.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Tells every listener what happened, one event after the other, within the running transaction. */
@Component
public class RequestEvents {

    private final List<RequestEventListener> listeners;

    RequestEvents(List<RequestEventListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    public Mono<Void> publish(Request request, List<RequestEvent> events) {
        return Flux.fromIterable(events)
                .concatMap(event -> Flux.fromIterable(listeners).concatMap(listener -> listener.on(request, event)))
                .then();
    }
}
