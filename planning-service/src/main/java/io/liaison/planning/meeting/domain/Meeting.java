package io.liaison.planning.meeting.domain;

import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a room.
 *
 * @param sequence how often the invitation was changed, as calendars count it
 * @param organiser in whose name it was called
 */
public record Meeting(
        UUID id,
        UUID requestId,
        long version,
        int sequence,
        MeetingKind kind,
        Appointment appointment,
        String organiser,
        List<Attendee> attendees,
        MeetingState state,
        Instant changedAt,
        @Nullable Minutes minutes) {

    public Meeting {
        attendees = List.copyOf(attendees);
    }

    public static Meeting schedule(
            UUID id,
            UUID requestId,
            MeetingKind kind,
            Appointment appointment,
            String organiser,
            List<String> attendees,
            Instant now) {
        return new Meeting(
                id,
                requestId,
                0,
                0,
                kind,
                appointment.announcedAt(now),
                organiser,
                attendees.stream()
                        .distinct()
                        .map(person -> new Attendee(person, null))
                        .toList(),
                MeetingState.SCHEDULED,
                now,
                null);
    }

    public List<String> invited() {
        return attendees.stream().map(Attendee::person).toList();
    }

    public boolean invites(String person) {
        return invited().contains(person);
    }

    /** Moves the meeting. Answers given to the old appointment no longer count. */
    public Meeting reschedule(Appointment moved, Instant now) {
        requireNotBegun(now);
        List<Attendee> asked =
                invited().stream().map(person -> new Attendee(person, null)).toList();
        return with(sequence + 1, moved.announcedAt(now), asked, state, now, minutes);
    }

    public Meeting cancel(Instant now) {
        requireNotBegun(now);
        return with(sequence + 1, appointment, attendees, MeetingState.CANCELLED, now, minutes);
    }

    public void requireAnswerable(Instant now) {
        requireScheduled();
        if (!appointment.end().isAfter(now)) {
            throw RuleViolation.wrongState("meeting-over");
        }
    }

    /** Publishes the minutes, once, at the earliest when the meeting has begun. */
    public Meeting publish(Minutes published) {
        requireScheduled();
        if (published.at().isBefore(appointment.start())) {
            throw RuleViolation.wrongState("meeting-not-begun");
        }
        return with(sequence, appointment, attendees, MeetingState.MINUTED, changedAt, published);
    }

    private void requireNotBegun(Instant now) {
        requireScheduled();
        if (!appointment.start().isAfter(now)) {
            throw RuleViolation.wrongState("meeting-begun");
        }
    }

    private void requireScheduled() {
        if (state != MeetingState.SCHEDULED) {
            throw RuleViolation.wrongState("meeting-state", state.name());
        }
    }

    private Meeting with(
            int nextSequence,
            Appointment nextAppointment,
            List<Attendee> nextAttendees,
            MeetingState nextState,
            Instant at,
            @Nullable Minutes nextMinutes) {
        return new Meeting(
                id,
                requestId,
                version,
                nextSequence,
                kind,
                nextAppointment,
                organiser,
                nextAttendees,
                nextState,
                at,
                nextMinutes);
    }
}
