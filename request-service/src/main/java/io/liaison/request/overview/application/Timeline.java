package io.liaison.request.overview.application;

import io.liaison.platform.web.paging.Cursor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The course of each request, over all services. */
public interface Timeline {

    /** An entry as it is kept; the id orders entries of one instant. */
    record KeptEntry(long id, TimelineEntry entry) {}

    Mono<Void> append(UUID requestId, TimelineEntry entry);

    /** Up to {@code limit + 1} entries in the order of the view. */
    Flux<KeptEntry> of(UUID requestId, TimelineView view, int limit, @Nullable Cursor after);
}
