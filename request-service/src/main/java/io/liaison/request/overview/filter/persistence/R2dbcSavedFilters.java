package io.liaison.request.overview.filter.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.overview.application.ListOrder;
import io.liaison.request.overview.application.RequestCriteria;
import io.liaison.request.overview.filter.application.SavedFilter;
import io.liaison.request.overview.filter.application.SavedFilters;
import io.liaison.request.rows.JsonColumns;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code saved_filter}. */
@Component
class R2dbcSavedFilters implements SavedFilters {

    private static final String ADD = """
            insert into saved_filter (id, person, name, criteria, sorting, standard, version)
            values (:id, :person, :name, :criteria, :sorting, :standard, 0)
            returning *""";
    private static final String SAVE = """
            update saved_filter set name = :name, criteria = :criteria, sorting = :sorting, standard = :standard,
                   version = version + 1
             where id = :id and person = :person
            returning *""";

    private final DatabaseClient database;
    private final JsonColumns json;

    R2dbcSavedFilters(DatabaseClient database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<SavedFilter> of(String person) {
        return database.sql("select * from saved_filter where person = :person order by lower(name), id")
                .bind("person", person)
                .map(this::read)
                .all();
    }

    @Override
    public Mono<SavedFilter> find(String person, UUID id) {
        return database.sql("select * from saved_filter where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(this::read)
                .one();
    }

    @Override
    public Flux<SavedFilter> ofForChange(String person) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('saved-filter:' || :person, 0))")
                .bind("person", person)
                .then()
                .thenMany(Flux.defer(() -> of(person)));
    }

    @Override
    public Mono<SavedFilter> add(SavedFilter filter) {
        return bound(ADD, filter).map(this::read).one();
    }

    @Override
    public Mono<SavedFilter> save(SavedFilter filter) {
        return bound(SAVE, filter).map(this::read).one();
    }

    @Override
    public Mono<Void> clearStandard(String person) {
        return database.sql("update saved_filter set standard = false, version = version + 1"
                        + " where person = :person and standard")
                .bind("person", person)
                .then();
    }

    @Override
    public Mono<Void> remove(UUID id) {
        return database.sql("delete from saved_filter where id = :id")
                .bind("id", id)
                .then();
    }

    private GenericExecuteSpec bound(String sql, SavedFilter filter) {
        return database.sql(sql)
                .bind("id", filter.id())
                .bind("person", filter.person())
                .bind("name", filter.name())
                .bind("criteria", json.write(filter.criteria()))
                .bind("sorting", filter.order().name())
                .bind("standard", filter.standard());
    }

    private SavedFilter read(Readable row) {
        return new SavedFilter(
                required(row, "id", UUID.class),
                required(row, "person", String.class),
                required(row, "name", String.class),
                json.read(row, "criteria", RequestCriteria.class),
                ListOrder.valueOf(required(row, "sorting", String.class)),
                required(row, "standard", Boolean.class),
                required(row, "version", Long.class));
    }
}
