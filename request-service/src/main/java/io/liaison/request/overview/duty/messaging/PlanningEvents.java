package io.liaison.request.overview.duty.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What duties need of the events of planning. */
final class PlanningEvents {

    private PlanningEvents() {}

    record Feedback(UUID feedbackId, String department) {
        String key() {
            return feedbackId.toString();
        }
    }

    record DependencyRaised(UUID dependencyId, String on) {}

    record DependencyAnswered(UUID dependencyId) {}

    record MeetingScheduled(
            UUID meetingId, String kind, Instant start, Instant end, String organiser, List<String> attendees) {}

    record MeetingAnswered(UUID meetingId, String person) {}

    record MeetingEnded(UUID meetingId) {
        String key() {
            return meetingId.toString();
        }
    }

    /**
     * A plan that goes round.
     *
     * @param awaiting the departments that have yet to answer; absent in older events, where it is all of them
     */
    record PlanSubmitted(List<String> departments, @Nullable List<String> awaiting, Instant answerBy) {
        List<String> awaited() {
            return awaiting == null ? departments : awaiting;
        }
    }

    record PlanAnswered(String department) {}
}
