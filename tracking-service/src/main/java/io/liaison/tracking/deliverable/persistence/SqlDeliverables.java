package io.liaison.tracking.deliverable.persistence;

import io.liaison.tracking.deliverable.application.Deliverables;
import io.liaison.tracking.deliverable.domain.Deliverable;
import io.liaison.tracking.deliverable.domain.Deliverable.HandedInFile;
import io.liaison.tracking.storage.JsonColumns;
import io.liaison.tracking.task.domain.Signature;
import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlDeliverables implements Deliverables {

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlDeliverables(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    record DeliverableRow(
            UUID taskId,
            UUID requestId,
            int round,
            String text,
            Json files,
            String submittedBy,
            @Nullable String submittedFor,
            Instant submittedAt) {}

    @Override
    public Mono<Void> add(Deliverable deliverable) {
        return client.sql("""
                        insert into deliverable (task_id, request_id, round, text, files, submitted_by, submitted_for,
                            submitted_at)
                        values (:taskId, :requestId, :round, :text, :files, :submittedBy, :submittedFor,
                            :submittedAt)
                        """).bindProperties(toRow(deliverable)).then();
    }

    @Override
    public Flux<Deliverable> ofTask(UUID taskId) {
        return client.sql("select * from deliverable where task_id = :taskId order by round")
                .bind("taskId", taskId)
                .mapProperties(DeliverableRow.class)
                .all()
                .map(this::toDeliverable);
    }

    private DeliverableRow toRow(Deliverable deliverable) {
        Signature signed = deliverable.signed();
        return new DeliverableRow(
                deliverable.taskId(),
                deliverable.requestId(),
                deliverable.round(),
                deliverable.text(),
                json.write(deliverable.files()),
                signed.person(),
                signed.onBehalfOf(),
                signed.at());
    }

    private Deliverable toDeliverable(DeliverableRow row) {
        return new Deliverable(
                row.taskId(),
                row.requestId(),
                row.round(),
                row.text(),
                json.readList(row.files(), HandedInFile.class),
                new Signature(row.submittedBy(), row.submittedFor(), row.submittedAt()));
    }
}
