package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** The correlation and the trace of each of the events that share a transaction. */
public final class EventScope {

    private static final Object KEY = EventScope.class;

    private final Map<String, Reception> receptions;

    private EventScope(Map<String, Reception> receptions) {
        this.receptions = receptions;
    }

    /** Has the work done as a consequence of this event, and not of those it shares its transaction with. */
    public static <T> Mono<T> of(ReceivedEvent event, Mono<T> work) {
        return work.contextWrite(context -> {
            EventScope scope = context.getOrDefault(KEY, null);
            Reception reception = scope == null ? null : scope.receptions.get(event.id());
            return reception == null ? context : reception.enrich(context);
        });
    }

    /** Lets the work find the scopes of these events, by their ids. */
    static Context among(Map<String, Reception> receptions, Context context) {
        return context.put(KEY, new EventScope(receptions));
    }
}
