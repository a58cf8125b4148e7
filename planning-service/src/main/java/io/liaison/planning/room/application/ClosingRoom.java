package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.ClosingReason;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Closes the room of a request that was withdrawn or completed, and lifts every deadline that was still open in it. */
@Component
public class ClosingRoom {

    record RoomClosed(ClosingReason reason) {}

    private final Rooms rooms;
    private final Deadlines deadlines;
    private final Journal journal;

    ClosingRoom(Rooms rooms, Deadlines deadlines, Journal journal) {
        this.rooms = rooms;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    /** Joins the transaction of the event that asks for it. A request without an open room needs nothing. */
    public Mono<Void> close(UUID requestId, ClosingReason reason, Instant at) {
        return rooms.find(requestId).filter(room -> !room.closed()).flatMap(room -> close(room, reason, at));
    }

    private Mono<Void> close(Room room, ClosingReason reason, Instant at) {
        Room closed = room.close(reason, at);
        Change change = Change.of(closed, null, "room", "close-room")
                .moving(room.state(), closed.state())
                .detail("reason", reason.name())
                .announcing(Announcement.of(closed, "room-closed", new RoomClosed(reason), null));
        return rooms.save(closed)
                .then(Mono.defer(() -> deadlines.cancelGroup(room.requestId().toString())))
                .then(Mono.defer(() -> journal.keep(change)));
    }
}
