package io.liaison.tracking.weekly.application;

import io.liaison.tracking.weekly.domain.ReviewWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which weekly reviews are scheduled, and which requests have none. */
public interface WeeklyReviews {

    /** Keeps a review, or its new time. */
    Mono<Void> schedule(UUID meetingId, UUID requestId, Instant start);

    Mono<Void> cancel(UUID meetingId);

    /** The requests led by these departments that have work left and no review in the week. */
    Flux<Unreviewed> without(ReviewWeek week, Collection<String> leadDepartments, int limit);

    /** A request without a review in its week. */
    record Unreviewed(UUID requestId, String number, String title) {}
}
