package io.liaison.archive.dossier.persistence;

import static io.liaison.archive.dossier.persistence.Columns.nullable;
import static io.liaison.archive.dossier.persistence.Columns.required;
import static io.liaison.archive.dossier.persistence.Columns.texts;

import io.liaison.archive.dossier.application.DossierFilter;
import io.liaison.archive.dossier.application.Dossiers;
import io.liaison.archive.dossier.domain.Dossier;
import io.liaison.archive.dossier.domain.Outcome;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.liaison.platform.web.paging.Cursor;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
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
    public Mono<Map<UUID, Dossier>> lock(Set<UUID> requestIds) {
        UUID[] ids = requestIds.toArray(UUID[]::new);
        Mono<Void> made = database.sql("""
                        insert into dossier (request_id)
                        select request_id from unnest(:requestIds::uuid[]) as wanted (request_id) order by request_id
                        on conflict do nothing""").bind("requestIds", ids).then();
        Mono<Map<UUID, Dossier>> held = database.sql("select " + COLUMNS
                        + " from dossier where request_id = any (:requestIds::uuid[]) order by request_id for update")
                .bind("requestIds", ids)
                .map(DossierTable::dossier)
                .all()
                .collectMap(Dossier::requestId);
        return made.then(held);
    }

    @Override
    public Mono<Void> save(Collection<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        update dossier set number = saved.number, title = saved.title,
                          request_type = saved.request_type, outcome = saved.outcome,
                          ended_at = saved.ended_at::timestamptz, seal_due_at = saved.seal_due_at::timestamptz,
                          last_volume = saved.last_volume, sealed_at = saved.sealed_at::timestamptz,
                          version = version + 1
                        from unnest(:requestIds::uuid[], :numbers::text[], :titles::text[], :requestTypes::text[],
                               :outcomes::text[], :endings::text[], :sealings::text[], :volumes::int[],
                               :sealed::text[])
                          as saved (request_id, number, title, request_type, outcome, ended_at, seal_due_at,
                               last_volume, sealed_at)
                        where dossier.request_id = saved.request_id""")
                .bind("requestIds", dossiers.stream().map(Dossier::requestId).toArray(UUID[]::new))
                .bind("numbers", texts(dossiers, Dossier::number))
                .bind("titles", texts(dossiers, Dossier::title))
                .bind("requestTypes", texts(dossiers, Dossier::requestType))
                .bind("outcomes", texts(dossiers, Dossier::outcome))
                .bind("endings", texts(dossiers, Dossier::endedAt))
                .bind("sealings", texts(dossiers, Dossier::sealDueAt))
                .bind("volumes", dossiers.stream().map(Dossier::lastVolume).toArray(Integer[]::new))
                .bind("sealed", texts(dossiers, Dossier::sealedAt))
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
