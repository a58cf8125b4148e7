package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.ActionItem;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.Minutes;
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
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Publishes the minutes of a meeting to all who take part. */
@Component
public class PublishingMinutes {

    private final RoomAccess access;
    private final MeetingDesk desk;
    private final Meetings meetings;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    PublishingMinutes(
            RoomAccess access, MeetingDesk desk, Meetings meetings, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.meetings = meetings;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Meeting> publish(
            UUID requestId, UUID meetingId, Actor actor, List<String> decisions, List<ActionItem> actionItems) {
        return work.run(() -> desk.find(requestId, meetingId, actor)
                .flatMap(found -> publish(found.room(), found.meeting(), actor, decisions, actionItems)));
    }

    private Mono<Meeting> publish(
            Room room, Meeting meeting, Actor actor, List<String> decisions, List<ActionItem> actionItems) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(
                actor,
                person -> person.equals(meeting.organiser()) || roles.leadOrAdministrator(person),
                "only-organiser-lead-or-administrator");
        room.requireOpen();
        Minutes minutes = new Minutes(decisions, actionItems, by, clock.instant());
        Meeting minuted = meeting.publish(minutes);
        requirePresent(meeting, actionItems, roles);
        Change change = Change.of(room, by, "meeting:" + meeting.id(), Acts.PUBLISH_MINUTES)
                .moving(meeting.state(), minuted.state())
                .announcing(MeetingNotices.published(room, minuted, minutes, roles));
        return meetings.save(minuted).flatMap(kept -> journal.keep(change).thenReturn(kept));
    }

    /** An action item goes to somebody who takes part or was invited. */
    private static void requirePresent(Meeting meeting, List<ActionItem> actionItems, RoomRoles roles) {
        List<FieldViolation> strangers = IntStream.range(0, actionItems.size())
                .filter(index -> {
                    String who = actionItems.get(index).who();
                    return !meeting.invites(who) && !roles.participant(who);
                })
                .mapToObj(index -> FieldViolation.of(
                        "actionItems[" + index + "].who",
                        "action-item.who.not-a-participant",
                        actionItems.get(index).who()))
                .toList();
        if (!strangers.isEmpty()) {
            throw RuleViolation.invalid("validation", strangers);
        }
    }
}
