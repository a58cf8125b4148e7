package io.liaison.request.overview.filter.application;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where people's filters are kept. */
public interface SavedFilters {

    /** The person's filters by name. */
    Flux<SavedFilter> of(String person);

    Mono<SavedFilter> find(String person, UUID id);

    /** The same, and until the running transaction ends nobody else changes the person's filters. */
    Flux<SavedFilter> ofForChange(String person);

    Mono<SavedFilter> add(SavedFilter filter);

    /** Stores a changed filter with its next version. */
    Mono<SavedFilter> save(SavedFilter filter);

    /** Makes none of the person's filters the one to begin with. */
    Mono<Void> clearStandard(String person);

    Mono<Void> remove(UUID id);
}
