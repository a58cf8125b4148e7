package io.liaison.archive.dossier.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the entries of a dossier say, as forms. */
public record DossierForms(
        @Nullable RequestForm requestForm,
        List<FeedbackForm> feedbackForms,
        List<ProgressForm> progressForms,
        @Nullable RetrospectiveForm retrospective,
        @Nullable AcceptanceReport acceptanceReport,
        Counts counts) {}
