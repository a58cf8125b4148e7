package io.liaison.tracking.alert.persistence;

import io.liaison.tracking.alert.application.Alerts;
import io.liaison.tracking.alert.domain.RedAlert;
import java.util.Objects;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlAlerts implements Alerts {

    private final DatabaseClient client;

    SqlAlerts(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Flux<RedAlert> standing(UUID requestId) {
        return client.sql("""
                        select * from red_alert where request_id = :requestId and cleared_at is null
                        order by raised_at, reason
                        """)
                .bind("requestId", requestId)
                .mapProperties(AlertRow.class)
                .all()
                .map(AlertRow::toAlert);
    }

    @Override
    public Flux<RedAlert> ofTask(UUID taskId) {
        return client.sql("select * from red_alert where task_id = :taskId order by raised_at, reason")
                .bind("taskId", taskId)
                .mapProperties(AlertRow.class)
                .all()
                .map(AlertRow::toAlert);
    }

    @Override
    public Mono<Void> add(RedAlert alert) {
        return client.sql("""
                        insert into red_alert (id, request_id, task_id, reason, upstream_task_id, planned_finish,
                            expected_finish, raised_at, cleared_at, cleared_by)
                        values (:id, :requestId, :taskId, :reason, :upstreamTaskId, :plannedFinish,
                            :expectedFinish, :raisedAt, :clearedAt, :clearedBy)
                        """).bindProperties(AlertRow.of(alert)).then();
    }

    @Override
    public Mono<Void> clear(RedAlert alert) {
        return client.sql("update red_alert set cleared_at = :at, cleared_by = :by where id = :id")
                .bind("id", alert.id())
                .bind("at", Objects.requireNonNull(alert.clearedAt(), "clearedAt"))
                .bind(
                        "by",
                        Objects.requireNonNull(alert.clearedBy(), "clearedBy").name())
                .then();
    }
}
