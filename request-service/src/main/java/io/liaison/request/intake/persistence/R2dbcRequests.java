package io.liaison.request.intake.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
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

    /** One query with the request itself: what somebody may not see need not be read first. */
    private static final String VISIBLE = FIND + " and ";

    /** Weaker than {@code for update}, so that rows which refer to a request can still be added beside it. */
    private static final String FOR_CHANGE = " for no key update";

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
            returning version""";

    private final DatabaseClient database;
    private final RequestAudiences audiences;
    private final RequestRow row;

    R2dbcRequests(DatabaseClient database, RequestAudiences audiences, RequestRow row) {
        this.database = database;
        this.audiences = audiences;
        this.row = row;
    }

    @Override
    public Mono<Request> find(UUID id) {
        return one(database.sql(FIND).bind("id", id));
    }

    @Override
    public Mono<Request> findForChange(UUID id) {
        return one(database.sql(FIND + FOR_CHANGE).bind("id", id));
    }

    @Override
    public Mono<Request> findVisible(UUID id, Actor actor) {
        return visible(id, actor, "");
    }

    @Override
    public Mono<Request> findVisibleForChange(UUID id, Actor actor) {
        return visible(id, actor, FOR_CHANGE);
    }

    private Mono<Request> visible(UUID id, Actor actor, String lock) {
        return one(database.sql(VISIBLE + audiences.condition(actor, "request.id") + lock)
                .bind("id", id)
                .bindValues(audiences.bindsFor(actor)));
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
        return row.bindState(update, request)
                .map(stored -> withVersion(request, required(stored, "version", Long.class)))
                .one()
                .switchIfEmpty(Mono.error(RuleViolation::stale));
    }

    private static Request withVersion(Request request, long version) {
        return new Request(
                request.id(),
                version,
                request.origin(),
                request.state(),
                request.progress(),
                request.form(),
                request.attachments(),
                request.submission(),
                request.signature(),
                request.verdict(),
                request.rounds(),
                request.withdrawal());
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
