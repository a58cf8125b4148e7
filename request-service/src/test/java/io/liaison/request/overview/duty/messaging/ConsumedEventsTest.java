package io.liaison.request.overview.duty.messaging;

import io.liaison.platform.test.EventSchemas;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Duties read of other services' events only what their contracts promise. */
class ConsumedEventsTest {

    private static final Map<String, Class<? extends Record>> PLANNING = Map.ofEntries(
            Map.entry("feedback-submitted", PlanningEvents.Feedback.class),
            Map.entry("feedback-signed", PlanningEvents.Feedback.class),
            Map.entry("feedback-acknowledged", PlanningEvents.Feedback.class),
            Map.entry("dependency-raised", PlanningEvents.DependencyRaised.class),
            Map.entry("dependency-answered", PlanningEvents.DependencyAnswered.class),
            Map.entry("meeting-scheduled", PlanningEvents.MeetingScheduled.class),
            Map.entry("meeting-answered", PlanningEvents.MeetingAnswered.class),
            Map.entry("meeting-cancelled", PlanningEvents.MeetingEnded.class),
            Map.entry("minutes-published", PlanningEvents.MeetingEnded.class),
            Map.entry("plan-submitted", PlanningEvents.PlanSubmitted.class),
            Map.entry("plan-answered", PlanningEvents.PlanAnswered.class));

    private static final Map<String, Class<? extends Record>> TRACKING = Map.of(
            "tasks-opened", TrackingEvents.TasksOpened.class,
            "progress-reported", TrackingEvents.ProgressReported.class,
            "progress-reviewed", TrackingEvents.ProgressReviewed.class,
            "deliverable-submitted", TrackingEvents.DeliverableSubmitted.class,
            "deliverable-returned", TrackingEvents.DeliverableJudged.class,
            "deliverable-accepted", TrackingEvents.DeliverableJudged.class,
            "tasks-cancelled", TrackingEvents.TasksCancelled.class,
            "red-alert-raised", TrackingEvents.RedAlert.class,
            "red-alert-cleared", TrackingEvents.RedAlert.class);

    private static final Map<String, Class<? extends Record>> ARCHIVE = Map.of(
            "retrospective-opened", ArchiveEvents.RetrospectiveOpened.class,
            "retrospective-rescheduled", ArchiveEvents.RetrospectiveRescheduled.class,
            "retrospective-contributed", ArchiveEvents.RetrospectiveContributed.class,
            "retrospective-summarised", ArchiveEvents.RetrospectiveSummarised.class);

    @Test
    void shouldReadPlanningAsPromised() {
        assertReadable("planning", PLANNING);
    }

    @Test
    void shouldReadTrackingAsPromised() {
        assertReadable("tracking", TRACKING);
    }

    @Test
    void shouldReadTheArchiveAsPromised() {
        assertReadable("archive", ARCHIVE);
    }

    private static void assertReadable(String part, Map<String, Class<? extends Record>> records) {
        EventSchemas schemas = EventSchemas.ofModule(part + "-service");
        records.forEach((name, kind) -> schemas.assertReadable("liaison." + part + "." + name + ".v1", kind));
    }
}
