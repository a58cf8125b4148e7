package io.liaison.planning.room.application;

import reactor.core.publisher.Mono;

/** Where facts are left for publishing, within the running transaction. */
public interface Announcer {

    Mono<Void> announce(Announcement announcement);
}
