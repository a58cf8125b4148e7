package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;
import reactor.core.publisher.Mono;

/**
 * The effect of an event on a service. Runs in the transaction that also marks the event as received, so the effect
 * happens once however often the event arrives. Handlers of one event run in their bean order; events of one key in
 * sequence.
 */
public interface EventHandler {

    /** Whether this handler has an effect for events of that type. */
    boolean handles(String type);

    /**
     * Applies the event. An error that says the database or another engine can't be reached is tried again without
     * limit; any other is tried a few times, then the event becomes a dead letter with its cause.
     */
    Mono<Void> handle(ReceivedEvent event);
}
