package io.liaison.planning.meeting.web;

import io.liaison.planning.meeting.application.AnsweringInvitation;
import io.liaison.planning.meeting.application.CancellingMeeting;
import io.liaison.planning.meeting.application.MeetingView;
import io.liaison.planning.meeting.application.PublishingMinutes;
import io.liaison.planning.meeting.application.ReschedulingMeeting;
import io.liaison.planning.meeting.application.SchedulingMeeting;
import io.liaison.planning.meeting.domain.ActionItem;
import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.Attendance;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.http.EntityVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/coordination/{requestId}/meetings")
class MeetingController {

    record AppointmentRequest(
            @NotBlank @Size(max = 4000) String agenda,
            @NotNull Instant start,
            @NotNull Instant end,
            @NotBlank @Size(max = 500) String place,
            @Nullable @Size(max = 1000) String urgentReason) {

        Appointment toAppointment() {
            return new Appointment(agenda, start, end, place, urgentReason);
        }
    }

    record AttendanceRequest(@NotNull Attendance answer) {}

    record CancellationRequest(@Nullable @Size(max = 1000) String reason) {}

    record MinutesRequest(
            @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 2000) String> decisions,
            @Nullable @Size(max = 100) List<@Valid @NotNull ActionItemRequest> actionItems) {

        List<ActionItem> toActionItems() {
            return actionItems == null
                    ? List.of()
                    : actionItems.stream().map(ActionItemRequest::toActionItem).toList();
        }
    }

    record ActionItemRequest(
            @NotBlank @Size(max = 1000) String what,
            @NotBlank @Size(max = 64) String who,
            @NotNull LocalDate by) {

        ActionItem toActionItem() {
            return new ActionItem(what, who, by);
        }
    }

    private final SchedulingMeeting scheduling;
    private final ReschedulingMeeting rescheduling;
    private final CancellingMeeting cancelling;
    private final AnsweringInvitation answering;
    private final PublishingMinutes publishing;

    MeetingController(
            SchedulingMeeting scheduling,
            ReschedulingMeeting rescheduling,
            CancellingMeeting cancelling,
            AnsweringInvitation answering,
            PublishingMinutes publishing) {
        this.scheduling = scheduling;
        this.rescheduling = rescheduling;
        this.cancelling = cancelling;
        this.answering = answering;
        this.publishing = publishing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<MeetingView> schedule(
            @PathVariable UUID requestId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody MeetingRequest request,
            Actor actor) {
        return scheduling.schedule(requestId, actor, key, request.toMeeting()).map(MeetingView::of);
    }

    @PutMapping("/{meetingId}")
    Mono<MeetingView> reschedule(
            @PathVariable UUID requestId,
            @PathVariable UUID meetingId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody AppointmentRequest request,
            Actor actor) {
        long version = EntityVersion.required(ifMatch);
        return rescheduling
                .reschedule(requestId, meetingId, actor, version, request.toAppointment())
                .map(MeetingView::of);
    }

    @PostMapping("/{meetingId}/attendance")
    Mono<MeetingView> answer(
            @PathVariable UUID requestId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody AttendanceRequest request,
            Actor actor) {
        return answering.answer(requestId, meetingId, actor, request.answer()).map(MeetingView::of);
    }

    @PostMapping("/{meetingId}/cancellation")
    Mono<MeetingView> cancel(
            @PathVariable UUID requestId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody(required = false) @Nullable CancellationRequest request,
            Actor actor) {
        String reason = request == null ? null : request.reason();
        return cancelling.cancel(requestId, meetingId, actor, reason).map(MeetingView::of);
    }

    @PostMapping("/{meetingId}/minutes")
    Mono<MeetingView> publish(
            @PathVariable UUID requestId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody MinutesRequest request,
            Actor actor) {
        return publishing
                .publish(requestId, meetingId, actor, request.decisions(), request.toActionItems())
                .map(MeetingView::of);
    }
}
