package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Attendance;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An attendee says whether they come; the last answer before the end counts. */
@Component
public class AnsweringInvitation {

    private final MeetingDesk desk;
    private final Meetings meetings;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    AnsweringInvitation(MeetingDesk desk, Meetings meetings, Journal journal, UnitOfWork work, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Meeting> answer(UUID requestId, UUID meetingId, Actor actor, Attendance answer) {
        return work.run(() -> desk.find(requestId, meetingId, actor)
                .flatMap(found -> answer(found.room(), found.meeting(), actor, answer))
                .then(Mono.defer(() -> meetings.find(requestId, meetingId))));
    }

    private Mono<Void> answer(Room room, Meeting meeting, Actor actor, Attendance answer) {
        By by = Acting.require(actor, meeting::invites, "only-attendee");
        room.requireOpen();
        Instant now = clock.instant();
        meeting.requireAnswerable(now);
        Change change = Change.of(room, by, "meeting:" + meeting.id(), Acts.ANSWER_MEETING)
                .detail("answer", answer.name())
                .announcing(MeetingNotices.answered(room, meeting, by, answer));
        return meetings.answer(meeting, by.inTheNameOf(), answer, now).then(Mono.defer(() -> journal.keep(change)));
    }
}
