package io.liaison.tracking.task.persistence;

import io.liaison.tracking.storage.Versioned;
import io.liaison.tracking.task.application.Boards;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlBoards implements Boards {

    private final DatabaseClient client;

    SqlBoards(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<UUID> requestOf(UUID taskId) {
        return client.sql("select request_id from task where id = :taskId")
                .bind("taskId", taskId)
                .mapValue(UUID.class)
                .one();
    }

    @Override
    public Mono<Board> find(UUID requestId) {
        return findRequest(requestId)
                .flatMap(request -> findTasks(requestId).collectList().map(tasks -> new Board(request, tasks)));
    }

    /** An advisory lock, because it also holds before there is a row to lock. */
    @Override
    public Mono<Void> lock(UUID requestId) {
        return client.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", key(requestId))
                .fetch()
                .one()
                .then();
    }

    @Override
    public Mono<Void> lockAtOnce(UUID requestId) {
        return client.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .bind("key", key(requestId))
                .mapValue(Boolean.class)
                .one()
                .filter(held -> held)
                .switchIfEmpty(Mono.error(() -> new CannotAcquireLockException(key(requestId))))
                .then();
    }

    private static String key(UUID requestId) {
        return "board:" + requestId;
    }

    @Override
    public Mono<Void> add(Board board) {
        return insert(board.request())
                .thenMany(Flux.fromIterable(board.tasks()))
                .concatMap(this::insert)
                .then();
    }

    @Override
    public Mono<Void> save(Board before, Board after) {
        Mono<Void> request = before.request().equals(after.request()) ? Mono.empty() : update(after.request());
        return request.thenMany(Flux.fromIterable(after.tasks()))
                .concatMap(task -> save(before.find(task.id()), task))
                .then();
    }

    private Mono<Void> save(Optional<Task> before, Task after) {
        if (before.isEmpty()) {
            return insert(after);
        }
        return before.get().equals(after) ? Mono.empty() : update(after);
    }

    private Mono<TrackedRequest> findRequest(UUID requestId) {
        return client.sql("select * from tracked_request where request_id = :requestId")
                .bind("requestId", requestId)
                .mapProperties(RequestRow.class)
                .one()
                .map(RequestRow::toRequest);
    }

    private Flux<Task> findTasks(UUID requestId) {
        return client.sql("select * from task where request_id = :requestId order by planned_finish, task_key")
                .bind("requestId", requestId)
                .mapProperties(TaskRow.class)
                .all()
                .map(TaskRow::toTask);
    }

    private Mono<Void> insert(TrackedRequest request) {
        return client.sql("""
                        insert into tracked_request (request_id, number, title, plan_version, lead_department,
                            raising_department, initiator, departments, opened_at, acceptance_opened_at, completed_at,
                            withdrawn_at, version)
                        values (:requestId, :number, :title, :planVersion, :leadDepartment,
                            :raisingDepartment, :initiator, :departments, :openedAt, :acceptanceOpenedAt, :completedAt,
                            :withdrawnAt, :version)
                        """).bindProperties(RequestRow.of(request)).then();
    }

    private Mono<Void> update(TrackedRequest request) {
        return client.sql("""
                        update tracked_request set number = :number, title = :title, plan_version = :planVersion,
                            lead_department = :leadDepartment, raising_department = :raisingDepartment,
                            initiator = :initiator, departments = :departments, opened_at = :openedAt,
                            acceptance_opened_at = :acceptanceOpenedAt, completed_at = :completedAt,
                            withdrawn_at = :withdrawnAt, version = version + 1
                        where request_id = :requestId and version = :version
                        """)
                .bindProperties(RequestRow.of(request))
                .fetch()
                .rowsUpdated()
                .as(Versioned::hit);
    }

    private Mono<Void> insert(Task task) {
        return client.sql("""
                        insert into task (id, request_id, task_key, title, department, owner, planned_start,
                            planned_finish, delivery_standard, depends_on, state, percent, risk_reason, risk_finish,
                            forecast_finish, updates, round, opened_at, started_at, last_update_at, delivered_at,
                            returned_at, accepted_at, version)
                        values (:id, :requestId, :taskKey, :title, :department, :owner, :plannedStart,
                            :plannedFinish, :deliveryStandard, :dependsOn, :state, :percent, :riskReason, :riskFinish,
                            :forecastFinish, :updates, :round, :openedAt, :startedAt, :lastUpdateAt, :deliveredAt,
                            :returnedAt, :acceptedAt, :version)
                        """).bindProperties(TaskRow.of(task)).then();
    }

    private Mono<Void> update(Task task) {
        return client.sql("""
                        update task set task_key = :taskKey, title = :title, department = :department, owner = :owner,
                            planned_start = :plannedStart, planned_finish = :plannedFinish,
                            delivery_standard = :deliveryStandard, depends_on = :dependsOn, state = :state,
                            percent = :percent, risk_reason = :riskReason, risk_finish = :riskFinish,
                            forecast_finish = :forecastFinish, updates = :updates, round = :round,
                            opened_at = :openedAt, started_at = :startedAt, last_update_at = :lastUpdateAt,
                            delivered_at = :deliveredAt, returned_at = :returnedAt, accepted_at = :acceptedAt,
                            version = version + 1
                        where id = :id and request_id = :requestId and version = :version
                        """)
                .bindProperties(TaskRow.of(task))
                .fetch()
                .rowsUpdated()
                .as(Versioned::hit);
    }
}
