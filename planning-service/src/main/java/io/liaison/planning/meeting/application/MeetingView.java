package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.application.SchedulingMeeting.Scheduled;
import io.liaison.planning.meeting.domain.ActionItem;
import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.Attendee;
import io.liaison.planning.meeting.domain.Clash;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.MeetingKind;
import io.liaison.planning.meeting.domain.MeetingState;
import io.liaison.planning.meeting.domain.Minutes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as it is shown; {@code clashes} only in the answer to who calls or moves it. */
public record MeetingView(
        UUID id,
        long version,
        MeetingKind kind,
        String agenda,
        Instant start,
        Instant end,
        String place,
        @Nullable String urgentReason,
        String organiser,
        List<Attendee> attendees,
        MeetingState state,
        @Nullable MinutesView minutes,
        @Nullable List<Clash> clashes) {

    record MinutesView(
            List<String> decisions,
            List<ActionItem> actionItems,
            String person,
            @Nullable String onBehalfOf,
            Instant at) {

        static MinutesView of(Minutes minutes) {
            return new MinutesView(
                    minutes.decisions(),
                    minutes.actionItems(),
                    minutes.by().person(),
                    minutes.by().onBehalfOf(),
                    minutes.at());
        }
    }

    public static MeetingView of(Scheduled scheduled) {
        return of(scheduled.meeting(), scheduled.clashes());
    }

    public static MeetingView of(Meeting meeting) {
        return of(meeting, null);
    }

    private static MeetingView of(Meeting meeting, @Nullable List<Clash> clashes) {
        Appointment appointment = meeting.appointment();
        Minutes minutes = meeting.minutes();
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.kind(),
                appointment.agenda(),
                appointment.start(),
                appointment.end(),
                appointment.place(),
                appointment.urgentReason(),
                meeting.organiser(),
                meeting.attendees(),
                meeting.state(),
                minutes == null ? null : MinutesView.of(minutes),
                clashes);
    }
}
