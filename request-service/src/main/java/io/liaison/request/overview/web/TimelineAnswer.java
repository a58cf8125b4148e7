package io.liaison.request.overview.web;

import io.liaison.request.overview.application.Timeline.KeptEntry;
import io.liaison.request.overview.application.TimelineEntry;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the timeline. */
record TimelineAnswer(String type, Instant at, @Nullable ByAnswer by, Map<String, String> facts) {

    record ByAnswer(String person, @Nullable String onBehalfOf) {}

    static TimelineAnswer of(KeptEntry kept) {
        TimelineEntry entry = kept.entry();
        String person = entry.person();
        return new TimelineAnswer(
                entry.type(),
                entry.at(),
                person == null ? null : new ByAnswer(person, entry.onBehalfOf()),
                entry.facts());
    }
}
