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
    }

    @Test
    void shouldReadFeedbackAsItIsPublished() {
        EventSchemas.ofModule("planning-service")
                .assertReadable("liaison.planning.feedback-submitted.v1", FeedbackForms.Submitted.class);
    }

    @Test
    void shouldReadProgressAsItIsPublished() {
        EventSchemas tracking = EventSchemas.ofModule("tracking-service");
        tracking.assertReadable("liaison.tracking.progress-reported.v1", ProgressForms.Reported.class);
        tracking.assertReadable("liaison.tracking.request-completed.v1", AcceptanceReports.Completed.class);
    }
}
