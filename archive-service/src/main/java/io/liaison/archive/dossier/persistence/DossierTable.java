package io.liaison.archive.dossier.persistence;

import static io.liaison.archive.dossier.persistence.Columns.nullable;
import static io.liaison.archive.dossier.persistence.Columns.required;

import io.liaison.archive.dossier.application.DossierFilter;
import io.liaison.archive.dossier.application.Dossiers;
import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.web.paging.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Dossiers} in the table {@code dossier}. */
@Repository
class DossierTable implements Dossiers {

    private static final String COLUMNS =
            "request_id, number, title, request_type, outcome, ended_at, seal_due_at, last_volume, sealed_at";

    private final DatabaseClient database;
    private final RequestAudiences audiences;

    DossierTable(DatabaseClient database, RequestAudiences audiences) {
        this.database = database;
        this.audiences = audiences;
    }

    @Override
    public Mono<Dossier> lock(UUID requestId) {
        Mono<Long> made = database.sql("insert into dossier (request_id) values (:requestId) on conflict do nothing")
                .bind("requestId", requestId)
                .fetch()
                .rowsUpdated();
        Mono<Dossier> held = database.sql(
                        "select " + COLUMNS + " from dossier where request_id = :requestId for update")
                .bind("requestId", requestId)
                .map(DossierTable::dossier)
                .one();
        return made.then(held);
    }

    @Override
    public Mono<Void> save(Dossier dossier) {
        return database.sql("""
                        update dossier set number = :number, title = :title, request_type = :requestType,
                          outcome = :outcome, ended_at = :endedAt, seal_due_at = :sealDueAt, last_volume = :lastVolume,
                          sealed_at = :sealedAt, version = version + 1
                        where request_id = :requestId""")
                .bind("requestId", dossier.requestId())
                .bind("number", nullable(dossier.number(), String.class))
                .bind("title", nullable(dossier.title(), String.class))
                .bind("requestType", nullable(dossier.requestType(), String.class))
                .bind("outcome", nullable(name(dossier.outcome()), String.class))
                .bind("endedAt", nullable(dossier.endedAt(), Instant.class))
                .bind("sealDueAt", nullable(dossier.sealDueAt(), Instant.class))
                .bind("lastVolume", dossier.lastVolume())
                .bind("sealedAt", nullable(dossier.sealedAt(), Instant.class))
                .then();
    }

    @Override
    public Mono<Dossier> byNumber(String number) {
        return database.sql("select " + COLUMNS + " from dossier where number = :number")
                .bind("number", number)
                .map(DossierTable::dossier)
                .one();
    }

    @Override
    public Mono<Dossier> byRequest(UUID requestId) {
        return database.sql("select " + COLUMNS + " from dossier where request_id = :requestId")
                .bind("requestId", requestId)
                .map(DossierTable::dossier)
                .one();
    }

    @Override
    public Flux<Dossier> sealed(Actor actor, DossierFilter filter, @Nullable Cursor after, int limit) {
        String page = after == null ? "" : " and (sealed_at, request_id) < (:afterSealedAt, :afterRequestId)";
        DatabaseClient.GenericExecuteSpec query = database.sql(
                        "select " + COLUMNS + " from dossier where last_volume > 0"
                                + " and (:outcome::text is null or outcome = :outcome)"
                                + " and (:requestType::text is null or request_type = :requestType)"
                                + " and (:words::text is null or strpos(lower(number), lower(:words)) > 0"
                                + " or strpos(lower(title), lower(:words)) > 0) and "
                                + audiences.condition(actor, "request_id")
                                + page + " order by sealed_at desc, request_id desc limit :limit")
                .bind("outcome", nullable(name(filter.outcome()), String.class))
                .bind("requestType", nullable(filter.requestType(), String.class))
                .bind("words", nullable(filter.words(), String.class))
                .bind("limit", limit)
                .bindValues(audiences.bindsFor(actor));
        if (after != null) {
            query = query.bind("afterSealedAt", Instant.parse(after.key(0)))
                    .bind("afterRequestId", UUID.fromString(after.key(1)));
        }
        return query.map(DossierTable::dossier).all();
    }

    private static @Nullable String name(@Nullable Outcome outcome) {
        return outcome == null ? null : outcome.name();
    }

    private static Dossier dossier(Readable row) {
        String outcome = row.get("outcome", String.class);
        return new Dossier(
                required(row, "request_id", UUID.class),
                row.get("number", String.class),
                row.get("title", String.class),
                row.get("request_type", String.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.get("ended_at", Instant.class),
                row.get("seal_due_at", Instant.class),
                required(row, "last_volume", Integer.class),
                row.get("sealed_at", Instant.class));
    }
}
