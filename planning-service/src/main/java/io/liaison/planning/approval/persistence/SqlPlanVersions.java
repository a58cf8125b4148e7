package io.liaison.planning.approval.persistence;

import static io.liaison.planning.storage.JsonColumns.required;
import static io.liaison.planning.storage.JsonColumns.texts;

import io.liaison.planning.approval.application.PlanVersions;
import io.liaison.planning.approval.domain.DepartmentAnswer;
import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.approval.domain.PlanVersionState;
import io.liaison.planning.plan.domain.Plan;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.storage.JsonColumns;
import io.liaison.planning.storage.Versioned;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlPlanVersions implements PlanVersions {

    private static final String OF_REQUEST = "select * from plan_version where request_id = :requestId";

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlPlanVersions(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    @Override
    public Mono<PlanVersion> find(UUID requestId, int number) {
        return client.sql(OF_REQUEST + " and number = :number")
                .bind("requestId", requestId)
                .bind("number", number)
                .map(this::toVersion)
                .one();
    }

    @Override
    public Mono<PlanVersion> latest(UUID requestId) {
        return client.sql(OF_REQUEST + " order by number desc limit 1")
                .bind("requestId", requestId)
                .map(this::toVersion)
                .one();
    }

    @Override
    public Mono<PlanVersion> inForce(UUID requestId) {
        return client.sql(OF_REQUEST + " and state = 'APPROVED' order by number desc limit 1")
                .bind("requestId", requestId)
                .map(this::toVersion)
                .one();
    }

    @Override
    public Flux<PlanVersion> ofRequest(UUID requestId) {
        return client.sql(OF_REQUEST + " order by number")
                .bind("requestId", requestId)
                .map(this::toVersion)
                .all();
    }

    @Override
    public Mono<PlanVersion> add(PlanVersion version) {
        Mono<Long> rows = bindChangeable(client.sql("""
                        insert into plan_version (request_id, number, version, round, state, plan, departments, awaiting,
                            answers, submitted_by, submitted_at, answer_by, closed_at)
                        values (:requestId, :number, 0, :round, :state, :plan, :departments, :awaiting,
                            :answers, :submittedBy, :submittedAt, :answerBy, :closedAt)
                        on conflict (request_id, number) do nothing
                        """), version)
                .bind("round", version.round())
                .bind("plan", json.write(version.plan()))
                .bind("departments", version.departments().toArray(String[]::new))
                .bind("submittedBy", json.write(version.submittedBy()))
                .bind("submittedAt", version.submittedAt())
                .bind("answerBy", version.answerBy())
                .fetch()
                .rowsUpdated();
        return Versioned.kept(rows, version);
    }

    @Override
    public Mono<PlanVersion> save(PlanVersion version) {
        Mono<Long> rows = bindChangeable(client.sql("""
                        update plan_version set version = version + 1, state = :state, answers = :answers,
                            awaiting = :awaiting, closed_at = :closedAt
                        where request_id = :requestId and number = :number and version = :version
                        """), version)
                .bind("version", version.version())
                .fetch()
                .rowsUpdated();
        return Versioned.kept(rows, version);
    }

    @Override
    public Mono<Void> supersedeAllBefore(PlanVersion version) {
        return client.sql("""
                        update plan_version set version = version + 1, state = 'SUPERSEDED'
                        where request_id = :requestId and number < :number and state = 'APPROVED'
                        """)
                .bind("requestId", version.requestId())
                .bind("number", version.number())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private DatabaseClient.GenericExecuteSpec bindChangeable(
            DatabaseClient.GenericExecuteSpec statement, PlanVersion version) {
        DatabaseClient.GenericExecuteSpec bound = statement
                .bind("requestId", version.requestId())
                .bind("number", version.number())
                .bind("state", version.state().name())
                .bind("awaiting", version.awaiting().toArray(String[]::new))
                .bind("answers", json.write(version.answers()));
        Instant closedAt = version.closedAt();
        return closedAt == null ? bound.bindNull("closedAt", Instant.class) : bound.bind("closedAt", closedAt);
    }

    private PlanVersion toVersion(Readable row) {
        return new PlanVersion(
                required(row, "request_id", UUID.class),
                required(row, "number", Integer.class),
                required(row, "version", Long.class),
                required(row, "round", Integer.class),
                PlanVersionState.valueOf(required(row, "state", String.class)),
                json.read(row, "plan", Plan.class),
                texts(row, "departments"),
                json.readList(row, "answers", DepartmentAnswer.class),
                json.read(row, "submitted_by", By.class),
                required(row, "submitted_at", Instant.class),
                required(row, "answer_by", Instant.class),
                row.get("closed_at", Instant.class));
    }
}
