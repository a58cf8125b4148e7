package io.liaison.planning.meeting.web;

import io.liaison.planning.meeting.application.SchedulingMeeting.NewMeeting;
import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.MeetingKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MeetingRequest(
        @NotNull MeetingKind kind,
        @NotBlank @Size(max = 4000) String agenda,
        @NotNull Instant start,
        @NotNull Instant end,
        @NotBlank @Size(max = 500) String place,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 64) String> attendees,
        @Nullable @Size(max = 1000) String urgentReason) {

    NewMeeting toMeeting() {
        return new NewMeeting(kind, new Appointment(agenda, start, end, place, urgentReason), attendees);
    }
}
