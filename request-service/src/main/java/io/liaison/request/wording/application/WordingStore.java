package io.liaison.request.wording.application;

import io.liaison.request.wording.domain.LocalWording;
import io.liaison.request.wording.domain.WordingEntry;
import reactor.core.publisher.Mono;

/** Where what administrators made of the wording lists is kept. */
public interface WordingStore {

    /** Counts the changes. */
    Mono<Long> version();

    Mono<LocalWording> load();

    /** As {@link #load}, and lets nobody else change them until the running transaction ends; the check goes on. */
    Mono<LocalWording> loadForChange();

    /** Stores an own entry, new or changed, or how a built-in one is switched; counts as a change. */
    Mono<Void> save(WordingEntry entry);

    /** Takes out an own entry; counts as a change. */
    Mono<Void> remove(WordingEntry entry);
}
