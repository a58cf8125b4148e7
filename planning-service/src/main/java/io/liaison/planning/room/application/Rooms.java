package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.Room;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Where rooms are kept. */
public interface Rooms {

    Mono<Room> find(UUID requestId);

    /** Keeps a new room; empty when the request has one already. */
    Mono<Room> add(Room room);

    /** Keeps a changed room. A room changed by somebody else meanwhile is an optimistic locking failure. */
    Mono<Room> save(Room room);
}
