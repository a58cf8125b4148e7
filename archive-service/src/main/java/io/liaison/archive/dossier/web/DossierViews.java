package io.liaison.archive.dossier.web;

import io.liaison.archive.dossier.application.BrowseDossiers;
import io.liaison.archive.dossier.application.CanonicalJson;
import io.liaison.archive.dossier.application.VerifyDossier;
import io.liaison.archive.dossier.domain.Chapter;
import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Entry;
import io.liaison.archive.dossier.domain.Fault;
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
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Dossiers as callers see them. */
@Component
class DossierViews {

    private static final Set<String> NO_FACTS = Set.of("requestId", "number", "title");
    private static final int LONGEST_FACT = 200;

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

    /** An entry in the timeline, with the plain values of its event; of a long one there is the beginning. */
    record TimelineItem(
            String eventId,
            String type,
            @Nullable Chapter chapter,
            String topic,
            Instant at,
            @Nullable String person,
            @Nullable String onBehalfOf,
            Map<String, String> facts,
            @Nullable Integer volume) {}

    record EntryDetail(
            String eventId,
            String type,
            String topic,
            Instant at,
            @Nullable String person,
            @Nullable String onBehalfOf,
            String sha256,
            @Nullable Integer volume,
            @Nullable Integer place,
            JsonNode data) {}

    record VerificationAnswer(boolean valid, List<CheckedVolume> volumes, List<FaultView> faults) {}

    record CheckedVolume(int volume, boolean valid, int entries, Instant sealedAt, String sealHash) {}

    record FaultView(Fault.Kind kind, int volume, @Nullable String eventId, String detail) {}

    private final CanonicalJson json;

    DossierViews(CanonicalJson json) {
        this.json = json;
    }

    Item item(Dossier dossier) {
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

    Detail detail(BrowseDossiers.OpenDossier open) {
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

    TimelineItem timelineItem(Entry entry) {
        return new TimelineItem(
                entry.eventId(),
                entry.type(),
                Chapter.of(entry.type()).orElse(null),
                entry.topic(),
                entry.time(),
                entry.person(),
                entry.onBehalfOf(),
                facts(json.read(entry.data())),
                entry.volume());
    }

    EntryDetail entry(Entry entry) {
        return new EntryDetail(
                entry.eventId(),
                entry.type(),
                entry.topic(),
                entry.time(),
                entry.person(),
                entry.onBehalfOf(),
                entry.sha256(),
                entry.volume(),
                entry.place(),
                json.read(entry.data()));
    }

    VerificationAnswer verification(VerifyDossier.Result result) {
        List<CheckedVolume> volumes = result.volumes().stream()
                .map(volume -> checked(volume, result.faults()))
                .toList();
        List<FaultView> faults = result.faults().stream()
                .map(fault -> new FaultView(fault.kind(), fault.volume(), fault.eventId(), fault.detail()))
                .toList();
        return new VerificationAnswer(faults.isEmpty(), volumes, faults);
    }

    private static CheckedVolume checked(Volume volume, List<Fault> faults) {
        boolean valid = faults.stream().noneMatch(fault -> fault.volume() == volume.volume());
        return new CheckedVolume(
                volume.volume(),
                valid,
                volume.entries(),
                volume.sealedAt(),
                volume.seal().sealHash());
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

    private static Map<String, String> facts(JsonNode data) {
        Map<String, String> facts = new TreeMap<>();
        data.properties().forEach(field -> {
            JsonNode value = field.getValue();
            if (value.isValueNode() && !value.isNull() && !NO_FACTS.contains(field.getKey())) {
                facts.put(field.getKey(), shortened(value.asString()));
            }
        });
        return facts;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_FACT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_FACT)) + "…";
    }
}
