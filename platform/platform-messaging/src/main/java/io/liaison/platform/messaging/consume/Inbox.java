package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The events whose effect is committed. */
final class Inbox {

    private final DatabaseClient database;

    Inbox(DatabaseClient database) {
        this.database = database;
    }

    /** Marks the event as received; true when it wasn't before. Waits for a transaction that is just doing the same. */
    Mono<Boolean> receive(ReceivedEvent event) {
        return database.sql("insert into inbox (event_id, type) values (:id, :type) on conflict do nothing")
                .bind("id", event.id())
                .bind("type", event.type())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
