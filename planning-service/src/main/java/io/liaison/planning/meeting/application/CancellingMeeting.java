package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Calls a meeting off before it begins: by a person, or with the request it belongs to. */
@Component
public class CancellingMeeting {

    private final RoomAccess access;
    private final MeetingDesk desk;
    private final Meetings meetings;
    private final FirstCoordination firstCoordination;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    CancellingMeeting(
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

    public Mono<Meeting> cancel(UUID requestId, UUID meetingId, Actor actor, @Nullable String reason) {
        return work.run(() -> desk.find(requestId, meetingId, actor)
                .flatMap(found -> cancel(found.room(), found.meeting(), actor, reason)));
    }

    private Mono<Meeting> cancel(Room room, Meeting meeting, Actor actor, @Nullable String reason) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(
                actor,
                person -> person.equals(meeting.organiser()) || roles.leadOrAdministrator(person),
                "only-lead-or-administrator");
        room.requireOpen();
        return keep(room, meeting, meeting.cancel(clock.instant()), by, reason);
    }

    /** Calls off what is still to come of a request that ended at an instant; joins the running transaction. */
    public Mono<Void> cancelUpcoming(UUID requestId, Instant endedAt) {
        return access.find(requestId)
                .flatMapMany(room -> meetings.upcoming(requestId, endedAt)
                        .concatMap(meeting -> keep(room, meeting, meeting.cancel(endedAt), null, null)))
                .then();
    }

    private Mono<Meeting> keep(Room room, Meeting before, Meeting cancelled, @Nullable By by, @Nullable String reason) {
        Change change = Change.of(room, by, "meeting:" + before.id(), Acts.CANCEL_MEETING)
                .moving(before.state(), cancelled.state())
                .detail("reason", reason)
                .announcing(MeetingNotices.cancelled(room, cancelled, by, reason));
        return meetings.save(cancelled)
                .flatMap(kept -> firstCoordination
                        .recount(room)
                        .then(Mono.defer(() -> journal.keep(change)))
                        .thenReturn(kept));
    }
}
