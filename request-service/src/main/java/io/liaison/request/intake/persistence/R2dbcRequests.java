package io.liaison.request.intake.persistence;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.application.Requests;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.rows.RequestRow;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Requests in the table {@code request}. */
@Component
class R2dbcRequests implements Requests {

    private static final String FIND = "select * from request where id = :id";

    /** Weaker than {@code for update}, so that rows which refer to a request can still be added beside it. */
    private static final String HOLD = FIND + " for no key update";

    private static final String INSERT = """
            insert into request (id, version, initiator, raising_department, created_at, updated_at, state, progress,
                number, type, priority, title, lead_department, signed, submitted_at, form, attachments, submission,
                signature, verdict, rounds, withdrawal)
            values (:id, 0, :initiator, :raisingDepartment, :createdAt, :createdAt, :state, :progress,
                :number, :type, :priority, :title, :leadDepartment, :signed, :submittedAt, :form, :attachments,
                :submission, :signature, :verdict, :rounds, :withdrawal)""";

    private static final String UPDATE = """
            update request set version = version + 1, updated_at = now(), state = :state, progress = :progress,
                number = :number, type = :type, priority = :priority, title = :title,
                lead_department = :leadDepartment, signed = :signed, submitted_at = :submittedAt, form = :form,
                attachments = :attachments, submission = :submission, signature = :signature, verdict = :verdict,
                rounds = :rounds, withdrawal = :withdrawal
            where id = :id and version = :version
            returning *""";

    private final DatabaseClient database;
    private final RequestRow row;

    R2dbcRequests(DatabaseClient database, RequestRow row) {
        this.database = database;
        this.row = row;
    }

    @Override
    public Mono<Request> find(UUID id) {
        return one(database.sql(FIND).bind("id", id));
    }

    @Override
    public Mono<Request> findForChange(UUID id) {
        return one(database.sql(HOLD).bind("id", id));
    }

    @Override
    public Mono<Request> add(Request request) {
        GenericExecuteSpec insert = database.sql(INSERT).bind("id", request.id());
        return row.bindState(row.bindOrigin(insert, request), request)
                .fetch()
                .rowsUpdated()
                .thenReturn(request);
    }

    @Override
    public Mono<Request> save(Request request) {
        GenericExecuteSpec update =
                database.sql(UPDATE).bind("id", request.id()).bind("version", request.version());
        return one(row.bindState(update, request)).switchIfEmpty(Mono.error(RuleViolation::stale));
    }

    @Override
    public Mono<Void> remove(UUID id) {
        return database.sql("delete from request where id = :id")
                .bind("id", id)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private Mono<Request> one(GenericExecuteSpec sql) {
        return sql.map(row::read).one();
    }
}
