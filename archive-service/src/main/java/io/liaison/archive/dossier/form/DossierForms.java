package io.liaison.archive.dossier.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a dossier say, as forms.
 *
 * @param requestForm form 1 as submitted last
 * @param formerVersions form 1 as it stood before each later submission, the oldest first
 * @param people who did something, by their ids
 */
public record DossierForms(
        @Nullable RequestForm requestForm,
        List<RequestForm> formerVersions,
        List<ReviewStep> reviewRecord,
        List<FeedbackForm> feedbackForms,
        List<Message> discussion,
        List<MeetingRecord> meetings,
        List<PlanVersion> planVersions,
        List<ProgressForm> progressForms,
        List<RedAlert> redAlerts,
        @Nullable RetrospectiveForm retrospective,
        @Nullable AcceptanceReport acceptanceReport,
        Counts counts,
        List<String> people) {}
