package io.liaison.tracking.reminder.persistence;

import io.liaison.tracking.reminder.application.ReportedUpdates;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SqlReportedUpdates implements ReportedUpdates {

    private final DatabaseClient client;

    SqlReportedUpdates(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Boolean> anyBetween(UUID taskId, Instant from, Instant until) {
        return client.sql("""
                        select exists (select 1 from progress_update
                            where task_id = :taskId and reported_at >= :from and reported_at < :until)
                        """)
                .bind("taskId", taskId)
                .bind("from", from)
                .bind("until", until)
                .mapValue(Boolean.class)
                .one();
    }
}
