package io.liaison.planning.feedback.persistence;

import static io.liaison.planning.storage.JsonColumns.required;

import io.liaison.planning.feedback.application.Dependencies;
import io.liaison.planning.feedback.domain.Dependency;
import io.liaison.planning.feedback.domain.DependencyAnswer;
import io.liaison.planning.feedback.domain.DependencyState;
import io.liaison.planning.feedback.domain.Need;
import io.liaison.planning.feedback.domain.Signature;
import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.storage.Versioned;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlDependencies implements Dependencies {

    /** What was needed and what was answered, as one column. */
    record Content(
            Need need,
            @Nullable DependencyAnswer answer,
            @Nullable Signature answered) {}

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlDependencies(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<Dependency> find(UUID requestId, UUID id) {
        return client.sql("select * from dependency where id = :id and request_id = :requestId")
                .bind("id", id)
                .bind("requestId", requestId)
                .map(this::toDependency)
                .one();
    }

    @Override
    public Flux<Dependency> ofRequest(UUID requestId) {
        return client.sql("select * from dependency where request_id = :requestId order by position")
                .bind("requestId", requestId)
                .map(this::toDependency)
                .all();
    }

    @Override
    public Mono<Dependency> add(Dependency dependency) {
        return client.sql("""
                        insert into dependency (id, request_id, version, feedback_id, from_department, on_department,
                            state, content)
                        values (:id, :requestId, 0, :feedbackId, :from, :on, :state, :content)
                        """)
                .bind("id", dependency.id())
                .bind("requestId", dependency.requestId())
                .bind("feedbackId", dependency.feedbackId())
                .bind("from", dependency.from())
                .bind("on", dependency.on())
                .bind("state", dependency.state().name())
                .bind("content", json.write(content(dependency)))
                .fetch()
                .rowsUpdated()
                .thenReturn(dependency);
    }

    @Override
    public Mono<Dependency> save(Dependency dependency) {
        Mono<Long> rows = client.sql("""
                        update dependency set version = version + 1, state = :state, content = :content
                        where id = :id and version = :version
                        """)
                .bind("id", dependency.id())
                .bind("version", dependency.version())
                .bind("state", dependency.state().name())
                .bind("content", json.write(content(dependency)))
                .fetch()
                .rowsUpdated();
        return Versioned.kept(rows, dependency);
    }

    private static Content content(Dependency dependency) {
        return new Content(dependency.need(), dependency.answer(), dependency.answered());
    }

    private Dependency toDependency(Readable row) {
        Content content = json.read(row, "content", Content.class);
        return new Dependency(
                required(row, "id", UUID.class),
                required(row, "request_id", UUID.class),
                required(row, "version", Long.class),
                required(row, "feedback_id", UUID.class),
                required(row, "from_department", String.class),
                content.need(),
                DependencyState.valueOf(required(row, "state", String.class)),
                content.answer(),
                content.answered());
    }
}
