package io.liaison.archive.dossier.form;

import io.liaison.platform.test.EventSchemas;
import org.junit.jupiter.api.Test;

/** What is read of other services' events is what their schemas promise. */
class ConsumedEventsTest {

    @Test
    void shouldReadRequestsAsTheyArePublished() {
        EventSchemas requests = EventSchemas.ofModule("request-service");
        requests.assertReadable("liaison.request.submitted.v1", RequestForms.Submitted.class);
        requests.assertReadable("liaison.request.signed.v1", RequestForms.Signed.class);
        requests.assertReadable("liaison.request.message-posted.v1", Messages.Posted.class);
        requests.assertReadable("liaison.request.returned.v1", ReviewSteps.Returned.class);
    }

    @Test
    void shouldReadTheCoordinationAsItIsPublished() {
        EventSchemas planning = EventSchemas.ofModule("planning-service");
        planning.assertReadable("liaison.planning.feedback-submitted.v1", FeedbackForms.Submitted.class);
        planning.assertReadable("liaison.planning.message-posted.v1", Messages.Posted.class);
        planning.assertReadable("liaison.planning.message-posted.v1", Messages.Files.class);
        planning.assertReadable("liaison.planning.meeting-scheduled.v1", MeetingRecords.Scheduled.class);
        planning.assertReadable("liaison.planning.minutes-published.v1", MeetingRecords.Published.class);
        planning.assertReadable("liaison.planning.plan-submitted.v1", PlanVersions.Submitted.class);
        planning.assertReadable("liaison.planning.plan-answered.v1", PlanVersions.Answered.class);
    }

    @Test
    void shouldReadProgressAsItIsPublished() {
        EventSchemas tracking = EventSchemas.ofModule("tracking-service");
        tracking.assertReadable("liaison.tracking.progress-reported.v1", ProgressForms.Reported.class);
        tracking.assertReadable("liaison.tracking.red-alert-raised.v1", RedAlerts.Raised.class);
        tracking.assertReadable("liaison.tracking.deliverable-submitted.v1", AcceptanceReports.Submitted.class);
        tracking.assertReadable("liaison.tracking.deliverable-submitted.v1", AcceptanceReports.Files.class);
        tracking.assertReadable("liaison.tracking.request-completed.v1", AcceptanceReports.Completed.class);
    }
}
