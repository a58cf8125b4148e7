package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The way into a room: who may not see it is told that there is none. */
@Component
public class RoomAccess {

    private final Rooms rooms;
    private final RequestAudiences audiences;
    private final DirectorySource directory;

    RoomAccess(Rooms rooms, RequestAudiences audiences, DirectorySource directory) {
        this.rooms = rooms;
        this.audiences = audiences;
        this.directory = directory;
    }

    /** The room, for somebody who may see the request. */
    public Mono<Room> visible(Actor actor, UUID requestId) {
        return audiences.requireVisible(actor, requestId).then(Mono.defer(() -> existing(requestId)));
    }

    /** The room, whoever asks: for deadlines and events. */
    public Mono<Room> existing(UUID requestId) {
        return find(requestId).switchIfEmpty(Mono.error(() -> RuleViolation.notFound("room-unknown")));
    }

    /** As {@link #existing}, but empty for a request without a room. */
    public Mono<Room> find(UUID requestId) {
        return rooms.find(requestId);
    }

    public RoomRoles roles(Room room) {
        return new RoomRoles(room, directory.current());
    }
}
