package io.liaison.request.overview.web;

import io.liaison.request.calls.FreeText;
import io.liaison.request.overview.application.TimelineView;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a timeline is asked for, as query parameters; see {@link TimelineView}. */
record TimelineParameters(
        @Nullable @Pattern(regexp = "[a-z0-9.-]{0,80}") String kind,
        @Nullable @Size(max = 64) String person,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Order order) {

    /** Which end of the timeline comes first. */
    enum Order {
        OLDEST,
        NEWEST
    }

    TimelineView view() {
        return new TimelineView(FreeText.orNull(kind), FreeText.orNull(person), from, until, order == Order.NEWEST);
    }
}
