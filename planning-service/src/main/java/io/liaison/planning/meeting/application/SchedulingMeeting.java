package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.Clash;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.MeetingKind;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.Rooms;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Calls a meeting; who is invited from outside the room may see the request from then on. */
@Component
public class SchedulingMeeting {

    /** A meeting as it is called. */
    public record NewMeeting(MeetingKind kind, Appointment appointment, List<String> attendees) {}

    /** The meeting that was called, with the attendees who are invited elsewhere at that time. */
    public record Scheduled(Meeting meeting, List<Clash> clashes) {}

    private record Called(Room room, Meeting meeting, By by, RoomRoles roles) {}

    private final RoomAccess access;
    private final Rooms rooms;
    private final Meetings meetings;
    private final FirstCoordination firstCoordination;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    SchedulingMeeting(
            RoomAccess access,
            Rooms rooms,
            Meetings meetings,
            FirstCoordination firstCoordination,
            Journal journal,
            UnitOfWork work,
            Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.meetings = meetings;
        this.firstCoordination = firstCoordination;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Scheduled> schedule(UUID requestId, Actor actor, @Nullable String key, NewMeeting given) {
        return work.once(
                key,
                actor,
                "schedule-meeting:" + requestId,
                given,
                Scheduled.class,
                () -> access.visible(actor, requestId)
                        .map(room -> called(room, actor, given))
                        .flatMap(this::keep));
    }

    private Called called(Room room, Actor actor, NewMeeting given) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(actor, roles::leadOrAdministrator, "only-lead-or-administrator");
        room.requireOpen();
        if (given.kind() == MeetingKind.SECOND_COORDINATION && room.state() != RoomState.SECOND_COORDINATION) {
            throw RuleViolation.wrongState("no-second-coordination");
        }
        requireKnown(given.attendees(), roles);
        Meeting meeting = Meeting.schedule(
                UUID.randomUUID(),
                room.requestId(),
                given.kind(),
                given.appointment(),
                by.inTheNameOf(),
                given.attendees(),
                clock.instant());
        Room withGuests = room.invite(roles.strangersAmong(meeting.invited().stream()));
        return new Called(withGuests, meeting, by, roles);
    }

    private static void requireKnown(List<String> attendees, RoomRoles roles) {
        List<FieldViolation> unknown = IntStream.range(0, attendees.size())
                .filter(index -> !roles.known(attendees.get(index)))
                .mapToObj(index ->
                        FieldViolation.of("attendees[" + index + "]", "meeting.attendee.unknown", attendees.get(index)))
                .toList();
        if (!unknown.isEmpty()) {
            throw RuleViolation.invalid("validation", unknown);
        }
    }

    private Mono<Scheduled> keep(Called called) {
        Meeting meeting = called.meeting();
        Change change = Change.of(called.room(), called.by(), "meeting:" + meeting.id(), Acts.SCHEDULE_MEETING)
                .moving(null, meeting.state())
                .detail("kind", meeting.kind().name())
                .detail("urgentReason", meeting.appointment().urgentReason())
                .announcing(MeetingNotices.scheduled(called.room(), meeting, called.by()));
        return rooms.save(called.room())
                .then(Mono.defer(() -> meetings.add(meeting)))
                .then(Mono.defer(() -> firstCoordination.recount(called.room())))
                .then(Mono.defer(() -> journal.keep(change)))
                .thenMany(meetings.clashes(meeting))
                .collectList()
                .map(clashes -> new Scheduled(meeting, clashes));
    }
}
