package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.ActionItem;
import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.Attendance;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.MeetingKind;
import io.liaison.planning.meeting.domain.Minutes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events about meetings say. */
final class MeetingFacts {

    private MeetingFacts() {}

    record MeetingScheduled(
            UUID meetingId,
            MeetingKind kind,
            int sequence,
            String agenda,
            Instant start,
            Instant end,
            String place,
            String organiser,
            List<String> attendees,
            @Nullable String urgentReason) {}

    record MeetingCancelled(
            UUID meetingId,
            MeetingKind kind,
            int sequence,
            Instant start,
            @Nullable String reason) {}

    record MeetingAnswered(UUID meetingId, String person, Attendance answer) {}

    record MinutesPublished(UUID meetingId, MeetingKind kind, List<String> decisions, List<ActionItem> actionItems) {}

    static MeetingScheduled scheduled(Meeting meeting) {
        Appointment appointment = meeting.appointment();
        return new MeetingScheduled(
                meeting.id(),
                meeting.kind(),
                meeting.sequence(),
                appointment.agenda(),
                appointment.start(),
                appointment.end(),
                appointment.place(),
                meeting.organiser(),
                meeting.invited(),
                appointment.urgentReason());
    }

    static MeetingCancelled cancelled(Meeting meeting, @Nullable String reason) {
        return new MeetingCancelled(
                meeting.id(),
                meeting.kind(),
                meeting.sequence(),
                meeting.appointment().start(),
                reason);
    }

    static MinutesPublished published(Meeting meeting, Minutes minutes) {
        return new MinutesPublished(meeting.id(), meeting.kind(), minutes.decisions(), minutes.actionItems());
    }
}
