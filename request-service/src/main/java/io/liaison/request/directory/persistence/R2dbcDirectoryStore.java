package io.liaison.request.directory.persistence;

import static io.liaison.request.rows.Columns.nullable;
import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.request.directory.application.DirectoryStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The directory in its tables. */
@Component
class R2dbcDirectoryStore implements DirectoryStore {

    private static final String ADD_DEPARTMENT = """
            insert into department
                (code, name_zh_hant, name_zh_hans, name_en, parent, head, liaison, neutral, resource_kinds)
            values (:code, :zhHant, :zhHans, :en, :parent, :head, :liaison, :neutral, :kinds)""";

    private static final String ADD_PERSON = """
            insert into person (id, name, department, extension, email, locale, zone, administrator, active)
            values (:id, :name, :department, :extension, :email, :locale, :zone, :administrator, :active)""";

    private static final String SET_CALENDAR = """
            insert into working_calendar (zone, hours_from, hours_until, rest_days, holidays, make_up_days)
            values (:zone, :from, :until, :restDays, :holidays, :makeUpDays)
            on conflict (single) do update set zone = excluded.zone, hours_from = excluded.hours_from,
                hours_until = excluded.hours_until, rest_days = excluded.rest_days, holidays = excluded.holidays,
                make_up_days = excluded.make_up_days""";

    private static final String SET_SUBSTITUTION = """
            insert into substitution (person, substitute, starts_at, ends_at)
            values (:person, :substitute, :from, :until)
            on conflict (person) do update set substitute = excluded.substitute, starts_at = excluded.starts_at,
                ends_at = excluded.ends_at""";

    private final DatabaseClient database;

    R2dbcDirectoryStore(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Long> version() {
        return database.sql("select version from directory_version")
                .map(row -> required(row, "version", Long.class))
                .one();
    }

    @Override
    public Mono<Long> beginChange() {
        return database.sql("update directory_version set version = version + 1 returning version")
                .map(row -> required(row, "version", Long.class))
                .one();
    }

    @Override
    public Mono<Directory> load() {
        return substitutions()
                .flatMap(substitutions -> people(substitutions)
                        .flatMap(people -> departments()
                                .flatMap(departments ->
                                        calendar().map(calendar -> new Directory(people, departments, calendar)))));
    }

    @Override
    public Mono<Void> fill(Directory seed) {
        return Flux.fromIterable(seed.departments())
                .concatMap(this::add)
                .thenMany(Flux.fromIterable(seed.people()).concatMap(this::add))
                .then(set(seed.calendar()));
    }

    @Override
    public Mono<Void> saveLiaison(Department department) {
        return database.sql("update department set liaison = :liaison where code = :code")
                .bind("liaison", department.liaison())
                .bind("code", department.code())
                .then();
    }

    @Override
    public Mono<Void> saveSubstitution(String person, Substitution substitution) {
        return database.sql(SET_SUBSTITUTION)
                .bind("person", person)
                .bind("substitute", substitution.substitute())
                .bind("from", substitution.from())
                .bind("until", substitution.until())
                .then();
    }

    @Override
    public Mono<Boolean> removeSubstitution(String person, Instant now) {
        return database.sql("delete from substitution where person = :person and ends_at > :now")
                .bind("person", person)
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private Mono<Map<String, List<Substitution>>> substitutions() {
        return database.sql("select * from substitution")
                .map(DirectoryRows::substitution)
                .all()
                .collectMap(Map.Entry::getKey, entry -> List.of(entry.getValue()));
    }

    private Mono<List<Person>> people(Map<String, List<Substitution>> substitutions) {
        return database.sql("select * from person")
                .map(row -> DirectoryRows.person(row, substitutions))
                .all()
                .collectList();
    }

    private Mono<List<Department>> departments() {
        return database.sql("select * from department")
                .map(DirectoryRows::department)
                .all()
                .collectList();
    }

    private Mono<WorkingCalendar> calendar() {
        return database.sql("select * from working_calendar")
                .map(DirectoryRows::calendar)
                .one()
                .defaultIfEmpty(WorkingCalendar.standard());
    }

    private Mono<Void> add(Department department) {
        return database.sql(ADD_DEPARTMENT)
                .bind("code", department.code())
                .bind("zhHant", department.name().zhHant())
                .bind("zhHans", department.name().zhHans())
                .bind("en", department.name().en())
                .bind("parent", nullable(department.parent(), String.class))
                .bind("head", department.head())
                .bind("liaison", department.liaison())
                .bind("neutral", department.neutral())
                .bind("kinds", department.resourceKinds().toArray(String[]::new))
                .then();
    }

    private Mono<Void> add(Person person) {
        return database.sql(ADD_PERSON)
                .bind("id", person.id())
                .bind("name", person.name())
                .bind("department", person.department())
                .bind("extension", nullable(person.extension(), String.class))
                .bind("email", nullable(person.email(), String.class))
                .bind("locale", person.locale())
                .bind("zone", person.zone())
                .bind("administrator", person.administrator())
                .bind("active", person.active())
                .then();
    }

    private Mono<Void> set(WorkingCalendar calendar) {
        return database.sql(SET_CALENDAR)
                .bind("zone", calendar.zone().getId())
                .bind("from", calendar.hours().from())
                .bind("until", calendar.hours().until())
                .bind("restDays", calendar.restDays().stream().map(Enum::name).toArray(String[]::new))
                .bind("holidays", DirectoryRows.dates(calendar.holidays()))
                .bind("makeUpDays", DirectoryRows.dates(calendar.makeUpDays()))
                .then();
    }
}
