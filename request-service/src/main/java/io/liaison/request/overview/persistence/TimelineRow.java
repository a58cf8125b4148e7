package io.liaison.request.overview.persistence;

import io.liaison.request.overview.application.TimelineEntry;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A timeline entry as its row. */
record TimelineRow(
        UUID request,
        String type,
        Instant at,
        @Nullable String person,
        @Nullable String onBehalfOf,
        Map<String, String> facts) {

    static TimelineRow of(UUID request, TimelineEntry entry) {
        return new TimelineRow(request, entry.type(), entry.at(), entry.person(), entry.onBehalfOf(), entry.facts());
    }
}
