package io.liaison.request.overview.trail.application;

import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.web.paging.Cursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Reads the audit trail of this service over all requests and the directory. */
public interface WholeTrail {

    /**
     * Which entries are wanted.
     *
     * @param from the first instant
     * @param to the first instant no longer wanted
     * @param subject what was changed, such as {@code request} or {@code department:MKT}; a part before the colon stands
     *     for all of that kind
     * @param person who did it, or for whom it was done
     * @param newestFirst whether what was written last comes first
     */
    record Wanted(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String subject,
            @Nullable String person,
            boolean newestFirst) {}

    /**
     * An entry with its place in the trail.
     *
     * @param number of the request, where it belongs to one that has one
     */
    record PlacedEntry(long id, @Nullable String number, AuditEntry entry) {}

    /** Up to {@code limit + 1} entries, in the order that is wanted. */
    Flux<PlacedEntry> page(Wanted wanted, int limit, @Nullable Cursor after);

    /** All of them, in the order that is wanted, read as they are asked for. */
    Flux<PlacedEntry> all(Wanted wanted);
}
