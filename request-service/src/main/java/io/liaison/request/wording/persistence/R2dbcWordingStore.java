package io.liaison.request.wording.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.wording.application.WordingStore;
import io.liaison.request.wording.domain.LocalWording;
import io.liaison.request.wording.domain.Origin;
import io.liaison.request.wording.domain.WordingEntry;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tables {@code wording_term}, {@code wording_switch} and {@code wording_version}. */
@Component
class R2dbcWordingStore implements WordingStore {

    private static final String VERSION = "select version from wording_version";
    private static final String LOCK = VERSION + " for update";
    private static final String COUNT = "update wording_version set version = version + 1";

    private static final String SAVE = """
            insert into wording_term (id, language, kind, severity, text, key, mending, active, revision)
            values (:id, :language, :kind, nullif(:severity, ''), :text, :key, :mending, :active, :revision)
            on conflict (id) do update set language = excluded.language, kind = excluded.kind,
                severity = excluded.severity, text = excluded.text, key = excluded.key, mending = excluded.mending,
                active = excluded.active, revision = excluded.revision""";

    private static final String SWITCH = """
            insert into wording_switch (entry, active, revision) values (:id, :active, :revision)
            on conflict (entry) do update set active = excluded.active, revision = excluded.revision""";

    private final DatabaseClient database;

    R2dbcWordingStore(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Long> version() {
        return database.sql(VERSION)
                .map(row -> required(row, "version", Long.class))
                .one();
    }

    @Override
    public Mono<LocalWording> load() {
        return database.sql("select * from wording_term order by id")
                .map(WordingRows::entry)
                .all()
                .collectList()
                .flatMap(own -> database.sql("select * from wording_switch")
                        .map(WordingRows::switched)
                        .all()
                        .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                        .map(switches -> new LocalWording(own, switches)));
    }

    @Override
    public Mono<LocalWording> loadForChange() {
        return database.sql(LOCK).then().then(Mono.defer(this::load));
    }

    @Override
    public Mono<Void> save(WordingEntry entry) {
        return (entry.origin() == Origin.OWN ? saved(entry) : switched(entry)).then(count());
    }

    @Override
    public Mono<Void> remove(WordingEntry entry) {
        return database.sql("delete from wording_term where id = :id")
                .bind("id", UUID.fromString(entry.id()))
                .then()
                .then(count());
    }

    private Mono<Void> saved(WordingEntry entry) {
        WordingRows.Columns columns = WordingRows.columns(entry.term());
        return database.sql(SAVE)
                .bind("id", UUID.fromString(entry.id()))
                .bind("language", entry.term().language().tag())
                .bind("kind", entry.kind().name())
                .bind("severity", columns.severity())
                .bind("text", entry.term().pattern().text())
                .bind("key", entry.term().pattern().key())
                .bind("mending", columns.mending())
                .bind("active", entry.active())
                .bind("revision", entry.revision())
                .then();
    }

    private Mono<Void> switched(WordingEntry entry) {
        return database.sql(SWITCH)
                .bind("id", entry.id())
                .bind("active", entry.active())
                .bind("revision", entry.revision())
                .then();
    }

    private Mono<Void> count() {
        return database.sql(COUNT).then();
    }
}
