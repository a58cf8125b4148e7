package io.liaison.planning.meeting.application;

import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds a meeting together with its room, for somebody who may see it. */
@Component
class MeetingDesk {

    record Found(Room room, Meeting meeting) {}

    private final RoomAccess access;
    private final Meetings meetings;

    MeetingDesk(RoomAccess access, Meetings meetings) {
        this.access = access;
        this.meetings = meetings;
    }

    Mono<Found> find(UUID requestId, UUID meetingId, Actor actor) {
        return access.visible(actor, requestId)
                .flatMap(room -> meetings.find(requestId, meetingId)
                        .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("meeting-unknown")))
                        .map(meeting -> new Found(room, meeting)));
    }
}
