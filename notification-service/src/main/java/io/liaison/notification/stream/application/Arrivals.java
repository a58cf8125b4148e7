package io.liaison.notification.stream.application;

import reactor.core.publisher.Flux;

/** Says that inboxes may have got notices, whichever instance put them in. A signal may come for nothing. */
public interface Arrivals {

    /** Signals for one person's inbox, from the moment of subscription on. */
    Flux<Signal> of(String person);

    /** There may be something new. */
    enum Signal {
        LOOK
    }
}
