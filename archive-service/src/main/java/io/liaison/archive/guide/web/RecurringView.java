package io.liaison.archive.guide.web;

import io.liaison.archive.guide.application.Lessons;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What recurs, the most frequent first. */
record RecurringView(List<GroupView> items) {

    record GroupView(
            String kind, @Nullable String type, String department, long count, long dossiers, List<PointView> newest) {}

    record PointView(String text, String number, UUID requestId, Instant at, String link) {}

    static GroupView group(Lessons.Group group) {
        return new GroupView(
                group.kind(),
                group.requestType(),
                group.department(),
                group.points(),
                group.dossiers(),
                group.newest().stream().map(RecurringView::point).toList());
    }

    private static PointView point(Lessons.Point point) {
        return new PointView(point.text(), point.number(), point.requestId(), point.at(), "/archive/" + point.number());
    }
}
