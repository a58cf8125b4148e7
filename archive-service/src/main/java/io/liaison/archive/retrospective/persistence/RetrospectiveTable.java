package io.liaison.archive.retrospective.persistence;

import io.liaison.archive.retrospective.application.Retrospectives;
import io.liaison.archive.retrospective.domain.Lesson;
import io.liaison.archive.retrospective.domain.Opening;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.rule.RuleViolation;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Retrospectives} in the tables {@code retrospective} and {@code lesson}. */
@Repository
class RetrospectiveTable implements Retrospectives {

    private static final String SELECT = "select request_id, number, title, request_type, lead_department, departments,"
            + " initiator, completed_at, due_on, state, summary, contributions, signature, filing, version"
            + " from retrospective";

    private final DatabaseClient database;
    private final RetrospectiveRows rows;

    RetrospectiveTable(DatabaseClient database, RetrospectiveRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Boolean> add(Retrospective retrospective) {
        Opening about = retrospective.about();
        return database.sql("""
                        insert into retrospective (request_id, number, title, request_type, lead_department, departments,
                          initiator, completed_at, due_on, state, summary, contributions, version)
                        values (:requestId, :number, :title, :requestType, :leadDepartment, :departments, :initiator,
                          :completedAt, :dueOn, :state, :summary, :contributions, :version)
                        on conflict (request_id) do nothing""")
                .bind("requestId", about.requestId())
                .bind("number", about.number())
                .bind("title", about.title())
                .bind("requestType", text(about.requestType()))
                .bind("leadDepartment", about.leadDepartment())
                .bind("departments", retrospective.departments().toArray(String[]::new))
                .bind("initiator", text(about.initiator()))
                .bind("completedAt", about.completedAt())
                .bind("dueOn", retrospective.dueOn())
                .bind("state", retrospective.state().name())
                .bind("summary", rows.json(retrospective.summary()))
                .bind("contributions", rows.json(retrospective.contributions()))
                .bind("version", retrospective.version())
                .fetch()
                .rowsUpdated()
                .map(added -> added > 0);
    }

    @Override
    public Mono<Retrospective> find(UUID requestId) {
        return database.sql(SELECT + " where request_id = :requestId")
                .bind("requestId", requestId)
                .map(rows::retrospective)
                .one();
    }

    @Override
    public Mono<Retrospective> lock(UUID requestId) {
        return database.sql(SELECT + " where request_id = :requestId for update")
                .bind("requestId", requestId)
                .map(rows::retrospective)
                .one();
    }

    @Override
    public Mono<Void> save(Retrospective retrospective) {
        return database.sql("""
                        update retrospective set due_on = :dueOn, state = :state, summary = :summary, contributions = :contributions,
                          signature = :signature, filing = :filing, version = :version
                        where request_id = :requestId and version = :version - 1""")
                .bind("dueOn", retrospective.dueOn())
                .bind("state", retrospective.state().name())
                .bind("summary", rows.json(retrospective.summary()))
                .bind("contributions", rows.json(retrospective.contributions()))
                .bind("signature", nullable(retrospective.signature()))
                .bind("filing", nullable(retrospective.filing()))
                .bind("version", retrospective.version())
                .bind("requestId", retrospective.about().requestId())
                .fetch()
                .rowsUpdated()
                .filter(updated -> updated == 1)
                .switchIfEmpty(Mono.error(RuleViolation::stale))
                .then();
    }

    @Override
    public Flux<Retrospective> unfinishedOf(Collection<String> departments, int limit) {
        return database.sql(SELECT + " where state <> 'COMPLETED' and departments && :departments"
                        + " order by due_on, request_id limit :limit")
                .bind("departments", departments.toArray(String[]::new))
                .bind("limit", limit)
                .map(rows::retrospective)
                .all();
    }

    @Override
    public Flux<Retrospective> signed(int limit) {
        return database.sql(SELECT + " where state = 'SIGNED' order by due_on, request_id limit :limit")
                .bind("limit", limit)
                .map(rows::retrospective)
                .all();
    }

    @Override
    public Mono<Void> keep(Retrospective retrospective, List<Lesson> lessons, Instant at) {
        return Flux.fromIterable(lessons)
                .concatMap(lesson -> insert(retrospective.about(), lesson, at))
                .then();
    }

    private Mono<Void> insert(Opening about, Lesson lesson, Instant at) {
        return database.sql("""
                        insert into lesson (id, request_id, number, request_type, department, kind, text, at)
                        values (:id, :requestId, :number,
                          coalesce(:requestType, (select request_type from dossier where request_id = :requestId)),
                          :department, :kind, :text, :at)""")
                .bind("id", UUID.randomUUID())
                .bind("requestId", about.requestId())
                .bind("number", about.number())
                .bind("requestType", text(about.requestType()))
                .bind("department", lesson.department())
                .bind("kind", lesson.kind().name())
                .bind("text", lesson.text())
                .bind("at", at)
                .then();
    }

    private Parameter nullable(@Nullable Object value) {
        return value == null ? Parameters.in(Json.class) : Parameters.in(rows.json(value));
    }

    private static Parameter text(@Nullable String value) {
        return value == null ? Parameters.in(String.class) : Parameters.in(value);
    }
}
