package io.liaison.request.review.web;

import io.liaison.request.review.application.CompareVersions.ShownChange;
import io.liaison.request.review.domain.TextSegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a form, field by field. */
record DifferenceAnswer(int from, int to, List<ChangeAnswer> changes) {

    /**
     * A field.
     *
     * @param before absent where the earlier version does not have it
     * @param after absent where the later version does not have it
     * @param segments the texts of both, cut where they differ; joined without what was added they are the earlier text
     */
    record ChangeAnswer(
            String field, @Nullable String before, @Nullable String after, List<SegmentAnswer> segments) {

        private static ChangeAnswer of(ShownChange shown) {
            return new ChangeAnswer(
                    shown.change().field(),
                    shown.change().before(),
                    shown.change().after(),
                    shown.segments().stream().map(SegmentAnswer::of).toList());
        }
    }

    /**
     * A stretch of text.
     *
     * @param before where it begins in the earlier text, in UTF-16 units; for what was added, where it would
     * @param after where it begins in the later text; for what was removed, where it would
     */
    record SegmentAnswer(TextSegment.Kind kind, String text, int before, int after) {

        private static SegmentAnswer of(TextSegment segment) {
            return new SegmentAnswer(segment.kind(), segment.text(), segment.before(), segment.after());
        }
    }

    static DifferenceAnswer of(int from, int to, List<ShownChange> changes) {
        return new DifferenceAnswer(
                from, to, changes.stream().map(ChangeAnswer::of).toList());
    }
}
