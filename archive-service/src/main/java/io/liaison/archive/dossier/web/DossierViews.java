package io.liaison.archive.dossier.web;

import io.liaison.archive.dossier.application.BrowseDossiers;
import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.archive.dossier.domain.Volume;
import io.liaison.archive.dossier.form.AcceptanceReport;
import io.liaison.archive.dossier.form.Counts;
import io.liaison.archive.dossier.form.DossierForms;
import io.liaison.archive.dossier.form.FeedbackForm;
import io.liaison.archive.dossier.form.MeetingRecord;
import io.liaison.archive.dossier.form.Message;
import io.liaison.archive.dossier.form.PlanVersion;
import io.liaison.archive.dossier.form.ProgressForm;
import io.liaison.archive.dossier.form.RedAlert;
import io.liaison.archive.dossier.form.RequestForm;
import io.liaison.archive.dossier.form.RetrospectiveForm;
import io.liaison.archive.dossier.form.ReviewStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dossiers as callers see them. */
final class DossierViews {

    /** State of a dossier. */
    enum State {
        OPEN,
        SETTLING,
        SEALED
    }

    record Item(
            UUID requestId,
            @Nullable String number,
            @Nullable String title,
            @Nullable String type,
            @Nullable Outcome outcome,
            State state,
            @Nullable Instant endedAt,
            @Nullable Instant sealedAt,
            int volumes) {}

    record Detail(
            UUID requestId,
            @Nullable String number,
            @Nullable String title,
            @Nullable String type,
            @Nullable Outcome outcome,
            State state,
            @Nullable Instant endedAt,
            @Nullable Instant sealDueAt,
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
            List<String> people,
            List<VolumeView> volumes) {}

    record VolumeView(
            int volume,
            int entries,
            Instant sealedAt,
            long chainPosition,
            String manifestHash,
            String previousHash,
            String sealHash) {}

    private DossierViews() {}

    static Item item(Dossier dossier) {
        return new Item(
                dossier.requestId(),
                dossier.number(),
                dossier.title(),
                dossier.requestType(),
                dossier.outcome(),
                state(dossier),
                dossier.endedAt(),
                dossier.sealedAt(),
                dossier.lastVolume());
    }

    static Detail detail(BrowseDossiers.OpenDossier open) {
        Dossier dossier = open.dossier();
        DossierForms forms = open.forms();
        return new Detail(
                dossier.requestId(),
                dossier.number(),
                dossier.title(),
                dossier.requestType(),
                dossier.outcome(),
                state(dossier),
                dossier.endedAt(),
                dossier.sealDueAt(),
                forms.requestForm(),
                forms.formerVersions(),
                forms.reviewRecord(),
                forms.feedbackForms(),
                forms.discussion(),
                forms.meetings(),
                forms.planVersions(),
                forms.progressForms(),
                forms.redAlerts(),
                forms.retrospective(),
                forms.acceptanceReport(),
                forms.counts(),
                forms.people(),
                open.volumes().stream().map(DossierViews::volume).toList());
    }

    private static VolumeView volume(Volume volume) {
        return new VolumeView(
                volume.volume(),
                volume.entries(),
                volume.sealedAt(),
                volume.seal().chainPosition(),
                volume.seal().manifestHash(),
                volume.seal().previousHash(),
                volume.seal().sealHash());
    }

    private static State state(Dossier dossier) {
        if (dossier.lastVolume() > 0) {
            return State.SEALED;
        }
        return dossier.outcome() == null ? State.OPEN : State.SETTLING;
    }
}
