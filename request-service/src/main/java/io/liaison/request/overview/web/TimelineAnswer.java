package io.liaison.request.overview.web;

import io.liaison.request.overview.application.Timeline.KeptEntry;
import io.liaison.request.overview.application.TimelineEntry;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param type type of the event
 * @param text what happened, in the caller's language
 * @param facts the small facts of the event, as they are kept
 */
record TimelineAnswer(String type, Instant at, @Nullable EntryByAnswer by, String text, Map<String, String> facts) {

    record EntryByAnswer(String person, @Nullable String onBehalfOf) {}

    static TimelineAnswer of(KeptEntry kept, String text) {
        TimelineEntry entry = kept.entry();
        String person = entry.person();
        return new TimelineAnswer(
                entry.type(),
                entry.at(),
                person == null ? null : new EntryByAnswer(person, entry.onBehalfOf()),
                text,
                entry.facts());
    }
}
