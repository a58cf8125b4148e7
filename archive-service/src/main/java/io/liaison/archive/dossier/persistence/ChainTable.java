package io.liaison.archive.dossier.persistence;

import static io.liaison.archive.dossier.persistence.Columns.required;

import io.liaison.archive.dossier.application.Chain;
import io.liaison.archive.dossier.domain.Evidence;
import io.liaison.archive.dossier.domain.Seal;
import io.liaison.archive.dossier.domain.Volume;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@link Chain} in the table {@code dossier_volume}, under an advisory lock. */
@Repository
class ChainTable implements Chain {

    /** Names the chain among the advisory locks of the database. */
    private static final long LOCK = 0x6c696169_73656c73L;

    private static final String COLUMNS =
            "v.chain_position, v.request_id, v.volume, v.entries, v.sealed_at, v.manifest, v.manifest_hash, v.previous_hash, v.seal_hash";

    private final DatabaseClient database;

    ChainTable(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Volume> append(Function<@Nullable Seal, Volume> next) {
        return database.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .then()
                .then(last())
                .map(last -> next.apply(last.orElse(null)))
                .flatMap(volume -> insert(volume).thenReturn(volume));
    }

    private Mono<Optional<Seal>> last() {
        return database.sql("select chain_position, manifest_hash, previous_hash, seal_hash from dossier_volume"
                        + " order by chain_position desc limit 1")
                .map(ChainTable::seal)
                .one()
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<Void> insert(Volume volume) {
        return database.sql("""
                        insert into dossier_volume (chain_position, request_id, volume, entries, sealed_at, manifest,
                          manifest_hash, previous_hash, seal_hash)
                        values (:chainPosition, :requestId, :volume, :entries, :sealedAt, :manifest, :manifestHash,
                          :previousHash, :sealHash)""")
                .bind("chainPosition", volume.seal().chainPosition())
                .bind("requestId", volume.requestId())
                .bind("volume", volume.volume())
                .bind("entries", volume.entries())
                .bind("sealedAt", volume.sealedAt())
                .bind("manifest", volume.manifest())
                .bind("manifestHash", volume.seal().manifestHash())
                .bind("previousHash", volume.seal().previousHash())
                .bind("sealHash", volume.seal().sealHash())
                .then();
    }

    @Override
    public Flux<Volume> volumes(UUID requestId) {
        return database.sql("select " + COLUMNS
                        + " from dossier_volume v where v.request_id = :requestId order by v.volume")
                .bind("requestId", requestId)
                .map(ChainTable::volume)
                .all();
    }

    @Override
    public Flux<Evidence.Link> links(UUID requestId) {
        return database.sql("select " + COLUMNS + """
                        , before.seal_hash as previous_seal, after.previous_hash as claimed_by_next
                        from dossier_volume v
                        left join dossier_volume before on before.chain_position = v.chain_position - 1
                        left join dossier_volume after on after.chain_position = v.chain_position + 1
                        where v.request_id = :requestId order by v.volume""")
                .bind("requestId", requestId)
                .map(ChainTable::link)
                .all();
    }

    private static Evidence.Link link(Readable row) {
        return new Evidence.Link(
                volume(row), row.get("previous_seal", String.class), row.get("claimed_by_next", String.class));
    }

    private static Volume volume(Readable row) {
        return new Volume(
                required(row, "request_id", UUID.class),
                required(row, "volume", Integer.class),
                required(row, "entries", Integer.class),
                required(row, "sealed_at", Instant.class),
                required(row, "manifest", String.class),
                seal(row));
    }

    private static Seal seal(Readable row) {
        return new Seal(
                required(row, "chain_position", Long.class),
                required(row, "manifest_hash", String.class),
                required(row, "previous_hash", String.class),
                required(row, "seal_hash", String.class));
    }
}
