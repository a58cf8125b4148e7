package io.liaison.planning.feedback.persistence;

import static io.liaison.planning.storage.JsonColumns.required;

import io.liaison.planning.feedback.application.FeedbackForms;
import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.feedback.domain.FeedbackForm;
import io.liaison.planning.feedback.domain.FeedbackState;
import io.liaison.planning.feedback.domain.Signature;
import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.storage.Versioned;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlFeedbackForms implements FeedbackForms {

    /** The signatures a form carries, as one column. */
    record Signatures(
            Signature filed,
            @Nullable Signature signed,
            @Nullable Signature acknowledged) {}

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlFeedbackForms(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<Feedback> find(UUID requestId, UUID id) {
        return client.sql("select * from feedback where id = :id and request_id = :requestId")
                .bind("id", id)
                .bind("requestId", requestId)
                .map(this::toFeedback)
                .one();
    }

    @Override
    public Flux<Feedback> ofRequest(UUID requestId) {
        return client.sql("select * from feedback where request_id = :requestId order by filed_at, id")
                .bind("requestId", requestId)
                .map(this::toFeedback)
                .all();
    }

    @Override
    public Mono<Feedback> add(Feedback feedback) {
        return client.sql("""
                        insert into feedback (id, request_id, version, department, state, form, date, signatures, filed_at)
                        values (:id, :requestId, 0, :department, :state, :form, :date, :signatures, :filedAt)
                        """)
                .bind("id", feedback.id())
                .bind("requestId", feedback.requestId())
                .bind("department", feedback.department())
                .bind("state", feedback.state().name())
                .bind("form", json.write(feedback.form()))
                .bind("date", feedback.date())
                .bind("signatures", json.write(signatures(feedback)))
                .bind("filedAt", feedback.filed().at())
                .fetch()
                .rowsUpdated()
                .thenReturn(feedback);
    }

    @Override
    public Mono<Feedback> save(Feedback feedback) {
        Mono<Long> rows = client.sql("""
                        update feedback set version = version + 1, state = :state, signatures = :signatures
                        where id = :id and version = :version
                        """)
                .bind("id", feedback.id())
                .bind("version", feedback.version())
                .bind("state", feedback.state().name())
                .bind("signatures", json.write(signatures(feedback)))
                .fetch()
                .rowsUpdated();
        return Versioned.kept(rows, feedback);
    }

    private static Signatures signatures(Feedback feedback) {
        return new Signatures(feedback.filed(), feedback.signed(), feedback.acknowledged());
    }

    private Feedback toFeedback(Readable row) {
        Signatures signatures = json.read(row, "signatures", Signatures.class);
        return new Feedback(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                required(row, "version", Long.class),
                required(row, "department", String.class),
                json.read(row, "form", FeedbackForm.class),
                FeedbackState.valueOf(required(row, "state", String.class)),
                required(row, "date", LocalDate.class),
                signatures.filed(),
                signatures.signed(),
                signatures.acknowledged());
    }
}
