package io.liaison.planning.plan.persistence;

import static io.liaison.planning.storage.JsonColumns.required;

import io.liaison.planning.plan.application.WorkingDraft;
import io.liaison.planning.plan.application.WorkingDrafts;
import io.liaison.planning.plan.domain.PlanDraft;
import io.liaison.planning.storage.JsonColumns;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class SqlWorkingDrafts implements WorkingDrafts {

    private static final String INSERT = """
            insert into plan_draft (request_id, version, content, edited_by, edited_at)
            select :requestId, 1, :content, :editedBy, :editedAt where :version = 0
            on conflict (request_id) do nothing
            returning *
            """;
    private static final String UPDATE = """
            update plan_draft set version = version + 1, content = :content, edited_by = :editedBy, edited_at = :editedAt
            where request_id = :requestId and version = :version
            returning *
            """;

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlWorkingDrafts(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<WorkingDraft> find(UUID requestId) {
        return client.sql("select * from plan_draft where request_id = :requestId")
                .bind("requestId", requestId)
                .map(this::toDraft)
                .one();
    }

    @Override
    public Mono<WorkingDraft> replace(
            UUID requestId, long version, PlanDraft content, String editedBy, Instant editedAt) {
        return client.sql(version == 0 ? INSERT : UPDATE)
                .bind("requestId", requestId)
                .bind("version", version)
                .bind("content", json.write(content))
                .bind("editedBy", editedBy)
                .bind("editedAt", editedAt)
                .map(this::toDraft)
                .one();
    }

    private WorkingDraft toDraft(Readable row) {
        return new WorkingDraft(
                required(row, "request_id", UUID.class),
                required(row, "version", Long.class),
                json.read(row, "content", PlanDraft.class),
                row.get("edited_by", String.class),
                row.get("edited_at", Instant.class));
    }
}
