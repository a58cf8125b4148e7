package io.liaison.request.overview.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline is wanted, and in which order.
 *
 * @param kind a type of event, or the part of the platform it comes from: {@code request}, {@code planning}, {@code
 *     tracking}, {@code archive}, {@code directory}
 * @param person who did it, or for whom it was done
 * @param from the first instant
 * @param until the first instant no longer wanted
 * @param newestFirst whether the last comes first
 */
public record TimelineView(
        @Nullable String kind,
        @Nullable String person,
        @Nullable Instant from,
        @Nullable Instant until,
        boolean newestFirst) {

    /** All of it from the beginning. */
    public static final TimelineView ALL = new TimelineView(null, null, null, null, false);

    /** The pattern of the types wanted. */
    public @Nullable String typePattern() {
        String wanted = kind;
        if (wanted == null) {
            return null;
        }
        String escaped = wanted.replace("_", "\\_");
        return wanted.indexOf('.') >= 0 ? escaped : "liaison." + escaped + ".%";
    }
}
