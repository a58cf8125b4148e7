package io.liaison.platform.messaging.outbox;

import io.liaison.platform.messaging.event.OutgoingEvent;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Where a command leaves its events. They are stored in the caller's transaction and published after its commit: at
 * least once, in commit order per key.
 */
public interface Outbox {

    /**
     * Stores the events in the running transaction.
     *
     * @throws IllegalStateException (in the Mono) when no transaction is running
     */
    Mono<Void> append(List<OutgoingEvent> events);

    default Mono<Void> append(OutgoingEvent event) {
        return append(List.of(event));
    }
}
