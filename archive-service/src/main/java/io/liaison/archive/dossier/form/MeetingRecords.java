package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.MeetingRecord.ActionItem;
import io.liaison.archive.dossier.form.MeetingRecord.Minutes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads meetings and their minutes. */
final class MeetingRecords {

    /** The fields that are read of the event. */
    record Scheduled(
            String meetingId,
            @Nullable String kind,
            @Nullable String agenda,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable String place,
            @Nullable String organiser,
            @Nullable List<String> attendees,
            @Nullable String urgentReason) {}

    /** The fields that are read of the event. */
    record Published(
            String meetingId,
            @Nullable List<String> decisions,
            @Nullable List<ActionItem> actionItems) {}

    private MeetingRecords() {}

    static List<MeetingRecord> read(List<FormEvent> events) {
        Map<String, Scheduled> last = new LinkedHashMap<>();
        FormEvent.of(events, "liaison.planning.meeting-scheduled.v1")
                .map(event -> event.read(Scheduled.class))
                .forEach(meeting -> last.put(meeting.meetingId(), meeting));
        return last.values().stream().map(meeting -> record(meeting, events)).toList();
    }

    private static MeetingRecord record(Scheduled meeting, List<FormEvent> events) {
        return new MeetingRecord(
                meeting.meetingId(),
                meeting.kind(),
                meeting.agenda(),
                meeting.start(),
                meeting.end(),
                meeting.place(),
                meeting.organiser(),
                FormEvent.list(meeting.attendees()),
                meeting.urgentReason(),
                last(events, "liaison.planning.meeting-cancelled.v1", meeting)
                        .map(FormEvent::act)
                        .orElse(null),
                last(events, "liaison.planning.minutes-published.v1", meeting)
                        .map(MeetingRecords::minutes)
                        .orElse(null));
    }

    private static Minutes minutes(FormEvent event) {
        Published published = event.read(Published.class);
        return new Minutes(FormEvent.list(published.decisions()), FormEvent.list(published.actionItems()), event.act());
    }

    private static Optional<FormEvent> last(List<FormEvent> events, String type, Scheduled meeting) {
        return FormEvent.of(events, type)
                .filter(event -> event.is("meetingId", meeting.meetingId()))
                .reduce((earlier, later) -> later);
    }
}
