package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Invitation;
import io.liaison.planning.room.domain.RequestBrief;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a meeting, or all meetings of a person, to calendars. */
@Component
public class ReadingCalendar {

    private static final Duration LOOKING_BACK = Duration.ofDays(31);
    private static final int MOST = 500;

    private final MeetingDesk desk;
    private final Meetings meetings;
    private final DirectorySource directory;
    private final Clock clock;

    ReadingCalendar(MeetingDesk desk, Meetings meetings, DirectorySource directory, Clock clock) {
        this.desk = desk;
        this.meetings = meetings;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<String> invitation(UUID requestId, UUID meetingId, Actor actor) {
        return desk.find(requestId, meetingId, actor)
                .map(this::entry)
                .map(entry -> invitations().of(entry));
    }

    /** The caller's own meetings, a month back and all to come. */
    public Mono<String> feed(Actor actor) {
        return meetings.ofPerson(actor.person(), clock.instant().minus(LOOKING_BACK), MOST)
                .collectList()
                .map(entries -> invitations().feed(entries));
    }

    private Invitation.Entry entry(MeetingDesk.Found found) {
        RequestBrief request = found.room().request();
        return new Invitation.Entry(found.meeting(), request.number(), request.title());
    }

    private Invitation invitations() {
        return new Invitation(new DirectoryContacts(directory.current()));
    }
}
