package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.application.SchedulingMeeting.Scheduled;
import io.liaison.planning.meeting.domain.Appointment;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Moves a meeting to another time or place; everybody invited is asked again. */
@Component
public class ReschedulingMeeting {

    private final RoomAccess access;
    private final MeetingDesk desk;
    private final Meetings meetings;
    private final FirstCoordination firstCoordination;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    ReschedulingMeeting(
            RoomAccess access,
            MeetingDesk desk,
            Meetings meetings,
            FirstCoordination firstCoordination,
            Journal journal,
            UnitOfWork work,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.meetings = meetings;
        this.firstCoordination = firstCoordination;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Scheduled> reschedule(
            UUID requestId, UUID meetingId, Actor actor, long expectedVersion, Appointment moved) {
        return work.run(() -> desk.find(requestId, meetingId, actor)
                .flatMap(found -> reschedule(found.room(), found.meeting(), actor, expectedVersion, moved)));
    }

    private Mono<Scheduled> reschedule(
            Room room, Meeting meeting, Actor actor, long expectedVersion, Appointment moved) {
        By by = Acting.require(actor, access.roles(room)::leadOrAdministrator, "only-lead-or-administrator");
        room.requireOpen();
        if (meeting.version() != expectedVersion) {
            throw RuleViolation.stale();
        }
        Meeting rescheduled = meeting.reschedule(moved, clock.instant());
        Change change = Change.of(room, by, "meeting:" + meeting.id(), Acts.RESCHEDULE_MEETING)
                .detail("from", meeting.appointment().start().toString())
                .detail("urgentReason", rescheduled.appointment().urgentReason())
                .announcing(MeetingNotices.scheduled(room, rescheduled, by));
        return meetings.takeBackAnswers(meeting)
                .then(Mono.defer(() -> meetings.save(rescheduled)))
                .flatMap(kept -> firstCoordination
                        .recount(room)
                        .then(Mono.defer(() -> journal.keep(change)))
                        .thenMany(meetings.clashes(kept))
                        .collectList()
                        .map(clashes -> new Scheduled(kept, clashes)));
    }
}
