package io.liaison.archive.guide.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What retrospectives say, in groups. */
public interface Lessons {

    /** Which groups are asked for. */
    record Filter(
            @Nullable String kind,
            @Nullable String requestType,
            @Nullable String department) {}

    /**
     * The points of one kind that one department made in requests of one type.
     *
     * @param points how many points
     * @param dossiers in how many dossiers
     * @param newest the newest of them
     */
    record Group(
            String kind,
            @Nullable String requestType,
            String department,
            long points,
            long dossiers,
            List<Point> newest) {}

    /** A point. */
    record Point(String text, String number, UUID requestId, Instant at) {}

    /** The groups, those with most points first. */
    Flux<Group> groups(Filter filter, int limit);
}
