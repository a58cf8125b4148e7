package io.liaison.tracking.urge.persistence;

import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.urge.application.Urges;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SqlUrges implements Urges {

    private final DatabaseClient client;

    SqlUrges(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Boolean> add(Task task, Signature by, LocalDate date) {
        return client.sql("""
                        insert into urge (task_id, person, urged_on, request_id, urged_by, urged_at)
                        values (:taskId, :person, :date, :requestId, :by, :at)
                        on conflict (task_id, person, urged_on) do nothing
                        """)
                .bind("taskId", task.id())
                .bind("person", by.inTheNameOf())
                .bind("date", date)
                .bind("requestId", task.requestId())
                .bind("by", by.person())
                .bind("at", by.at())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Boolean> urgedOn(UUID taskId, String person, LocalDate date) {
        return client.sql("""
                        select exists (
                          select from urge where task_id = :taskId and person = :person and urged_on = :date)
                        """)
                .bind("taskId", taskId)
                .bind("person", person)
                .bind("date", date)
                .mapValue(Boolean.class)
                .one();
    }
}
