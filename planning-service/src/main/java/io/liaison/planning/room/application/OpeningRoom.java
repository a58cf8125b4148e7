package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.audience.Audience;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the room of a request that its lead department confirmed. */
@Component
public class OpeningRoom {

    record RoomOpened(String leadDepartment, List<String> departments, List<String> participants) {}

    private final Rooms rooms;
    private final RoomAccess access;
    private final Journal journal;

    OpeningRoom(Rooms rooms, RoomAccess access, Journal journal) {
        this.rooms = rooms;
        this.access = access;
        this.journal = journal;
    }

    /** Joins the transaction of the event that asks for it. A request that has a room keeps it. */
    public Mono<Void> open(Room room) {
        return rooms.add(room).flatMap(this::record);
    }

    private Mono<Void> record(Room room) {
        RoomRoles roles = access.roles(room);
        RoomOpened facts = new RoomOpened(room.leadDepartment(), room.departments(), roles.participants());
        Announcement opened = Announcement.of(room, "room-opened", facts, null)
                .telling(Notify.offered(roles.participants(), Acts.ENTER_ROOM, null))
                .admitting(new Audience(List.of(room.request().initiator()), room.present()));
        return journal.keep(Change.of(room, null, "room", "open-room")
                .moving(null, room.state())
                .announcing(opened));
    }
}
