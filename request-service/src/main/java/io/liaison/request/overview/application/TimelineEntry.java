package io.liaison.request.overview.application;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request, wherever in the platform.
 *
 * @param type type of the event
 * @param person who did it; absent when a deadline did
 * @param facts the small facts of the event
 */
public record TimelineEntry(
        String type,
        Instant at,
        @Nullable String person,
        @Nullable String onBehalfOf,
        Map<String, String> facts) {

    public TimelineEntry {
        facts = Map.copyOf(facts);
    }
}
