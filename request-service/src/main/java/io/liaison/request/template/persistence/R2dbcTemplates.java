package io.liaison.request.template.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.rows.JsonColumns;
import io.liaison.request.template.application.Templates;
import io.liaison.request.template.domain.FormTemplate;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code form_template}. */
@Component
class R2dbcTemplates implements Templates {

    private static final String ADD = """
            insert into form_template (id, person, name, form, written_on, saved_at, version)
            values (:id, :person, :name, :form, :writtenOn, :savedAt, 0)
            returning *""";
    private static final String SAVE = """
            update form_template set name = :name, form = :form, written_on = :writtenOn, saved_at = :savedAt,
                   version = version + 1
             where id = :id and person = :person
            returning *""";

    private final DatabaseClient database;
    private final JsonColumns json;

    R2dbcTemplates(DatabaseClient database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<FormTemplate> of(String person) {
        return database.sql("select * from form_template where person = :person order by lower(name), id")
                .bind("person", person)
                .map(this::read)
                .all();
    }

    @Override
    public Mono<FormTemplate> find(String person, UUID id) {
        return database.sql("select * from form_template where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(this::read)
                .one();
    }

    @Override
    public Flux<FormTemplate> ofForChange(String person) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended('form-template:' || :person, 0))")
                .bind("person", person)
                .then()
                .thenMany(Flux.defer(() -> of(person)));
    }

    @Override
    public Mono<FormTemplate> add(FormTemplate template) {
        return bound(ADD, template).map(this::read).one();
    }

    @Override
    public Mono<FormTemplate> save(FormTemplate template) {
        return bound(SAVE, template).map(this::read).one();
    }

    @Override
    public Mono<Void> remove(UUID id) {
        return database.sql("delete from form_template where id = :id")
                .bind("id", id)
                .then();
    }

    private GenericExecuteSpec bound(String sql, FormTemplate template) {
        return database.sql(sql)
                .bind("id", template.id())
                .bind("person", template.person())
                .bind("name", template.name())
                .bind("form", json.write(template.content().form()))
                .bind("writtenOn", template.content().writtenOn())
                .bind("savedAt", template.savedAt());
    }

    private FormTemplate read(Readable row) {
        return new FormTemplate(
                required(row, "id", UUID.class),
                required(row, "person", String.class),
                required(row, "name", String.class),
                new FormTemplate.Content(
                        json.read(row, "form", RequestForm.class), required(row, "written_on", LocalDate.class)),
                required(row, "saved_at", Instant.class),
                required(row, "version", Long.class));
    }
}
