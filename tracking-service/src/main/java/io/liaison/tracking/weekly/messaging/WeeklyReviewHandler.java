package io.liaison.tracking.weekly.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.tracking.weekly.application.WeeklyReviews;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Knows which weekly reviews are scheduled. */
@Component
class WeeklyReviewHandler implements EventHandler {

    static final String SCHEDULED = "liaison.planning.meeting-scheduled.v1";
    static final String CANCELLED = "liaison.planning.meeting-cancelled.v1";

    private static final String WEEKLY_REVIEW = "WEEKLY_REVIEW";

    /** What tracking reads of the events. */
    record Meeting(UUID requestId, UUID meetingId, String kind, Instant start) {}

    private final WeeklyReviews reviews;
    private final JsonMapper mapper;

    WeeklyReviewHandler(WeeklyReviews reviews, JsonMapper mapper) {
        this.reviews = reviews;
        this.mapper = mapper;
    }

    @Override
    public boolean handles(String type) {
        return SCHEDULED.equals(type) || CANCELLED.equals(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        Meeting meeting = mapper.treeToValue(event.data(), Meeting.class);
        if (!WEEKLY_REVIEW.equals(meeting.kind())) {
            return Mono.empty();
        }
        return SCHEDULED.equals(event.type())
                ? reviews.schedule(meeting.meetingId(), meeting.requestId(), meeting.start())
                : reviews.cancel(meeting.meetingId());
    }
}
