package io.liaison.platform.messaging.operation;

import java.time.Clock;
import java.util.Objects;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What a service still has to do by itself: events to publish and deadlines that are due. */
@Endpoint(id = "backlog")
final class BacklogEndpoint {

    private final DatabaseClient database;
    private final Clock clock;

    BacklogEndpoint(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Backlog(long outboxPending, long deadlinesDue) {}

    @ReadOperation
    Mono<Backlog> backlog() {
        return database.sql("""
                        select (select count(*) from outbox where status = 'PENDING') as outbox,
                               (select count(*) from deadline where state = 'PENDING' and due_at <= :now) as deadlines
                        """)
                .bind("now", clock.instant())
                .map(row -> new Backlog(
                        Objects.requireNonNull(row.get("outbox", Long.class)),
                        Objects.requireNonNull(row.get("deadlines", Long.class))))
                .one();
    }
}
