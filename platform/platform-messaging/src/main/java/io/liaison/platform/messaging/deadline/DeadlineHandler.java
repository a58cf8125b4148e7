package io.liaison.platform.messaging.deadline;

import reactor.core.publisher.Mono;

/**
 * What happens when a deadline is reached. Runs in the transaction that also marks it as fired: domain effect, events
 * and the next deadline are committed together, so each fires once in effect.
 */
public interface DeadlineHandler {

    /** The kind of deadline this handler is for. */
    String kind();

    /** The effect. On an error the deadline stays open and is tried again with growing pauses. */
    Mono<Void> fire(Deadline deadline);
}
