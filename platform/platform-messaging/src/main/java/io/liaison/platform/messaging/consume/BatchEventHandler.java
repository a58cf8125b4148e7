package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * A handler that takes all events of a transaction at once, so that their effects need one statement instead of one
 * each. It gets them before the handlers that take one at a time, in the order in which they came. What it does for a
 * single event, such as leaving events of its own, it does {@link EventScope#of within the scope of that event}.
 */
public interface BatchEventHandler extends EventHandler {

    /**
     * Applies events of types it {@link #handles}. When it fails, nothing has happened, and it gets each event alone.
     *
     * @param events never empty, none twice
     */
    Mono<Void> handleAll(List<ReceivedEvent> events);

    @Override
    default Mono<Void> handle(ReceivedEvent event) {
        return handleAll(List.of(event));
    }
}
