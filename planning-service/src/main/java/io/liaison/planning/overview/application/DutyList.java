package io.liaison.planning.overview.application;

import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** Finds what waits for people. */
public interface DutyList {

    /**
     * Whose duties are looked for.
     *
     * @param person the person
     * @param headed departments the person heads
     * @param represented departments the person heads or is the liaison of
     */
    record Position(String person, Collection<String> headed, Collection<String> represented, boolean administrator) {}

    Flux<Duty> of(Position position, Instant now, int limit);
}
