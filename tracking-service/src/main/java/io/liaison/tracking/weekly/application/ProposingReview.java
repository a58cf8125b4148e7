package io.liaison.tracking.weekly.application;

import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.tracking.config.TrackingProperties;
import io.liaison.tracking.weekly.application.WeeklyReviews.Unreviewed;
import io.liaison.tracking.weekly.domain.ReviewWeek;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Proposes a weekly review to the head of a lead department that has scheduled none by the day it is usual. */
@Component
public class ProposingReview {

    private final WeeklyReviews reviews;
    private final DirectorySource directory;
    private final TrackingProperties settings;
    private final Clock clock;

    ProposingReview(WeeklyReviews reviews, DirectorySource directory, TrackingProperties settings, Clock clock) {
        this.reviews = reviews;
        this.directory = directory;
        this.settings = settings;
        this.clock = clock;
    }

    /** A request whose lead is to open a review. */
    public record Proposal(Unreviewed request, Instant due) {}

    public Flux<Proposal> proposals(Collection<String> leadDepartments, int limit) {
        ReviewWeek week = ReviewWeek.at(clock.instant(), directory.current().calendar(), settings.weeklyReviewDay());
        return week.proposed()
                ? reviews.without(week, leadDepartments, limit).map(request -> new Proposal(request, week.due()))
                : Flux.empty();
    }
}
