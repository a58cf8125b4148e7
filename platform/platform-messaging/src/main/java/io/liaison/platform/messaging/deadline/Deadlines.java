package io.liaison.platform.messaging.deadline;

import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sets and lifts deadlines, always within the caller's transaction. */
public interface Deadlines {

    /** Sets a deadline; an open one of the same kind and subject is replaced by it. */
    Mono<Void> schedule(Deadline deadline);

    /** Lifts the open deadline of that kind and subject, if there is one; also what its firing sets in its place meanwhile. */
    Mono<Void> cancel(String kind, String subject);

    /** Lifts every open deadline of a group (of a request); also what their firing sets in their place meanwhile. */
    Mono<Void> cancelGroup(String group);

    /**
     * Sets a deadline of a kind, due now, for every group that has an open one of the kinds named: each is worked on in a
     * transaction of its own. Its subject is the group.
     */
    Mono<Void> scheduleForGroupsOf(Collection<String> kinds, String kind);

    /** The open deadlines of a group, by the instant they are due. */
    Flux<Deadline> open(String group);
}
