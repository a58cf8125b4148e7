package io.liaison.platform.messaging.consume;

import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** The events whose effect is committed. */
final class Inbox {

    private final DatabaseClient database;

    Inbox(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Marks the events as received. Waits for a transaction that is just doing the same with one of them.
     *
     * @return the ids of those that were not marked before
     */
    Mono<Set<String>> receive(List<ReceivedEvent> events) {
        return database.sql("""
                        insert into inbox (event_id, type)
                        select id, type from unnest(:ids::text[], :types::text[]) as event (id, type) order by id
                        on conflict do nothing returning event_id
                        """)
                .bind("ids", texts(events, ReceivedEvent::id))
                .bind("types", texts(events, ReceivedEvent::type))
                .map(row -> Objects.requireNonNull(row.get(0, String.class)))
                .all()
                .collect(Collectors.toSet());
    }

    private static String[] texts(List<ReceivedEvent> events, Function<ReceivedEvent, String> column) {
        return events.stream().map(column).toArray(String[]::new);
    }
}
