package io.liaison.archive.guide.persistence;

import io.liaison.archive.guide.application.GuideStore;
import io.liaison.archive.guide.domain.GuideEntry;
import io.liaison.archive.guide.domain.GuideText;
import io.liaison.archive.guide.domain.Publication;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.RequestAudiences;
import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** {@link GuideStore} in the tables {@code guide_entry} and {@code guide_publication}. */
@Repository
class GuideTable implements GuideStore {

    private static final TypeReference<List<Publication.Published>> ENTRIES = new TypeReference<>() {};

    /** Names publishing among the advisory locks of the database. */
    private static final long PUBLISHING = 0x6c696169_67756964L;

    private static final String SELECT_ENTRY =
            "select id, title, text, types, departments, sources, retired, changed_at, changed_by, version from guide_entry";
    private static final String SELECT_PUBLICATION =
            "select version, published_at, published_by, entries from guide_publication";

    private final DatabaseClient database;
    private final RequestAudiences audiences;
    private final JsonMapper json;

    GuideTable(DatabaseClient database, RequestAudiences audiences, JsonMapper json) {
        this.database = database;
        this.audiences = audiences;
        this.json = json;
    }

    @Override
    public Mono<Void> add(GuideEntry entry) {
        return write("""
                insert into guide_entry (id, title, text, types, departments, sources, retired, changed_at, changed_by,
                  version)
                values (:id, :title, :text, :types, :departments, :sources, :retired, :changedAt, :changedBy, :version)""", entry);
    }

    @Override
    public Mono<GuideEntry> lock(UUID id) {
        return database.sql(SELECT_ENTRY + " where id = :id for update")
                .bind("id", id)
                .map(GuideTable::entry)
                .one();
    }

    @Override
    public Mono<Void> save(GuideEntry entry) {
        return write("""
                update guide_entry set title = :title, text = :text, types = :types, departments = :departments,
                  sources = :sources, retired = :retired, changed_at = :changedAt, changed_by = :changedBy,
                  version = :version
                where id = :id""", entry);
    }

    private Mono<Void> write(String sql, GuideEntry entry) {
        return database.sql(sql)
                .bind("id", entry.id())
                .bind("title", entry.text().title())
                .bind("text", entry.text().text())
                .bind("types", array(entry.text().types()))
                .bind("departments", array(entry.text().departments()))
                .bind("sources", array(entry.text().sources()))
                .bind("retired", entry.retired())
                .bind("changedAt", entry.changedAt())
                .bind("changedBy", entry.changedBy())
                .bind("version", entry.version())
                .then();
    }

    @Override
    public Flux<GuideEntry> workingSet() {
        return database.sql(SELECT_ENTRY + " order by title, id")
                .map(GuideTable::entry)
                .all();
    }

    @Override
    public Mono<Void> lockPublishing() {
        return database.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .bind("lock", PUBLISHING)
                .then();
    }

    @Override
    public Mono<Void> publish(Publication publication) {
        return database.sql("""
                        insert into guide_publication (version, published_at, published_by, entries)
                        values (:version, :publishedAt, :publishedBy, :entries)""")
                .bind("version", publication.version())
                .bind("publishedAt", publication.publishedAt())
                .bind("publishedBy", publication.publishedBy())
                .bind("entries", Json.of(json.writeValueAsString(publication.entries())))
                .then();
    }

    @Override
    public Mono<Publication> newest() {
        return database.sql(SELECT_PUBLICATION + " order by version desc limit 1")
                .map(this::publication)
                .one();
    }

    @Override
    public Mono<Publication> version(int version) {
        return database.sql(SELECT_PUBLICATION + " where version = :version")
                .bind("version", version)
                .map(this::publication)
                .one();
    }

    @Override
    public Flux<Publication> versions(int before, int limit) {
        return database.sql(SELECT_PUBLICATION + " where version < :before order by version desc limit :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map(this::publication)
                .all();
    }

    @Override
    public Flux<String> visibleDossiers(Actor actor, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Flux.empty();
        }
        return database.sql("select number from dossier where number = any(:numbers) and last_volume > 0 and "
                        + audiences.condition(actor, "request_id"))
                .bind("numbers", array(numbers))
                .bindValues(audiences.bindsFor(actor))
                .mapValue(String.class)
                .all();
    }

    private Publication publication(Readable row) {
        return new Publication(
                required(row, "version", Integer.class),
                required(row, "published_at", Instant.class),
                required(row, "published_by", String.class),
                json.readValue(required(row, "entries", Json.class).asString(), ENTRIES));
    }

    private static GuideEntry entry(Readable row) {
        GuideText text = new GuideText(
                required(row, "title", String.class),
                required(row, "text", String.class),
                List.of(required(row, "types", String[].class)),
                List.of(required(row, "departments", String[].class)),
                List.of(required(row, "sources", String[].class)));
        return new GuideEntry(
                required(row, "id", UUID.class),
                text,
                required(row, "retired", Boolean.class),
                required(row, "changed_at", Instant.class),
                required(row, "changed_by", String.class),
                required(row, "version", Long.class));
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        @Nullable T value = row.get(column, type);
        return Objects.requireNonNull(value, column);
    }
}
