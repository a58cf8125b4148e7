package io.liaison.planning.wording.application;

import io.liaison.planning.wording.domain.WordingList;
import java.time.Instant;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the copy of the lists is kept. */
public interface WordingLists {

    /** Counts the changes. */
    Mono<Long> version();

    Flux<WordingList> all();

    /** Puts a list in place of the one of its language; counts as a change. */
    Mono<Void> replace(WordingList list, Instant changedAt);
}
