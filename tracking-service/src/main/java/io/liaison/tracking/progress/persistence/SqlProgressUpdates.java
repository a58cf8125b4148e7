package io.liaison.tracking.progress.persistence;

import io.liaison.tracking.progress.application.ProgressUpdates;
import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.storage.Versioned;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class SqlProgressUpdates implements ProgressUpdates {

    private final DatabaseClient client;

    SqlProgressUpdates(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Void> add(ProgressUpdate update) {
        return client.sql("""
                        insert into progress_update (task_id, request_id, sequence, state, said_state, percent,
                            work_done, open_problems, waiting_on, risk_reason, risk_finish, planned_start,
                            planned_finish, reported_by, reported_for, reported_at, reviewed_by, reviewed_for,
                            reviewed_at)
                        values (:taskId, :requestId, :sequence, :state, :saidState, :percent,
                            :workDone, :openProblems, :waitingOn, :riskReason, :riskFinish, :plannedStart,
                            :plannedFinish, :reportedBy, :reportedFor, :reportedAt, :reviewedBy, :reviewedFor,
                            :reviewedAt)
                        """).bindProperties(UpdateRow.of(update)).then();
    }

    @Override
    public Mono<ProgressUpdate> find(UUID taskId, int sequence) {
        return client.sql("select * from progress_update where task_id = :taskId and sequence = :sequence")
                .bind("taskId", taskId)
                .bind("sequence", sequence)
                .mapProperties(UpdateRow.class)
                .one()
                .map(UpdateRow::toUpdate);
    }

    @Override
    public Flux<ProgressUpdate> latest(UUID taskId, int limit) {
        return client.sql("select * from progress_update where task_id = :taskId order by sequence desc limit :limit")
                .bind("taskId", taskId)
                .bind("limit", limit)
                .mapProperties(UpdateRow.class)
                .all()
                .map(UpdateRow::toUpdate);
    }

    @Override
    public Mono<Void> review(ProgressUpdate update) {
        return client.sql("""
                        update progress_update set reviewed_by = :reviewedBy, reviewed_for = :reviewedFor,
                            reviewed_at = :reviewedAt
                        where task_id = :taskId and sequence = :sequence and reviewed_at is null
                        """)
                .bindProperties(ReviewRow.of(update))
                .fetch()
                .rowsUpdated()
                .as(Versioned::hit);
    }
}
