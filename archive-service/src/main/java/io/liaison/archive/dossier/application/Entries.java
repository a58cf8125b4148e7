package io.liaison.archive.dossier.application;

import io.liaison.archive.dossier.domain.Entry;
import io.liaison.platform.web.paging.Cursor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The entries of dossiers. Their fixed order is by time, then by event id. */
public interface Entries {

    /**
     * Adds entries.
     *
     * @return the ids of those events that were not there before
     */
    Mono<Set<String>> add(List<Entry> entries, Instant receivedAt);

    Flux<Entry> all(UUID requestId);

    Flux<Entry> ofTypes(UUID requestId, Collection<String> types);

    Flux<Entry> page(UUID requestId, TimelineFilter filter, @Nullable Cursor after, int limit);

    Mono<Entry> find(UUID requestId, String eventId);

    /** Those in no volume yet. */
    Flux<Entry> unsealed(UUID requestId);

    /** Those in volumes, by volume and place. */
    Flux<Entry> sealed(UUID requestId);

    /** Some of those in volumes, by volume and place, from behind a place on. */
    Flux<Entry> sealedAfter(UUID requestId, int volume, int place, int limit);

    /** Gives entries their places in a volume. */
    Mono<Void> putInVolume(UUID requestId, int volume, List<Entry> inOrder);
}
