package io.liaison.tracking.acceptance.persistence;

import io.liaison.tracking.acceptance.application.AcceptanceRounds;
import io.liaison.tracking.acceptance.domain.AcceptanceRound;
import io.liaison.tracking.acceptance.domain.CheckedPoint;
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
class SqlAcceptanceRounds implements AcceptanceRounds {

    private final DatabaseClient client;
    private final JsonColumns json;

    SqlAcceptanceRounds(DatabaseClient client, JsonColumns json) {
        this.client = client;
        this.json = json;
    }

    record RoundRow(
            UUID taskId,
            UUID requestId,
            int round,
            boolean accepted,
            Json points,
            String judgedBy,
            @Nullable String judgedFor,
            Instant judgedAt) {}

    @Override
    public Mono<Void> add(AcceptanceRound round) {
        return client.sql("""
                        insert into acceptance_round (task_id, request_id, round, accepted, points, judged_by,
                            judged_for, judged_at)
                        values (:taskId, :requestId, :round, :accepted, :points, :judgedBy,
                            :judgedFor, :judgedAt)
                        """).bindProperties(toRow(round)).then();
    }

    @Override
    public Flux<AcceptanceRound> ofTask(UUID taskId) {
        return client.sql("select * from acceptance_round where task_id = :taskId order by round")
                .bind("taskId", taskId)
                .mapProperties(RoundRow.class)
                .all()
                .map(this::toRound);
    }

    private RoundRow toRow(AcceptanceRound round) {
        Signature signed = round.signed();
        return new RoundRow(
                round.taskId(),
                round.requestId(),
                round.round(),
                round.accepted(),
                json.write(round.points()),
                signed.person(),
                signed.onBehalfOf(),
                signed.at());
    }

    private AcceptanceRound toRound(RoundRow row) {
        return new AcceptanceRound(
                row.taskId(),
                row.requestId(),
                row.round(),
                row.accepted(),
                json.readList(row.points(), CheckedPoint.class),
                new Signature(row.judgedBy(), row.judgedFor(), row.judgedAt()));
    }
}
