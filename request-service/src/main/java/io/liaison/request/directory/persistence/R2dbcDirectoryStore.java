package io.liaison.request.directory.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.request.directory.application.DirectoryStore;
import io.liaison.request.directory.domain.DirectoryDifference;
import io.liaison.request.rows.JsonColumns;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The directory in its tables. */
@Component
class R2dbcDirectoryStore implements DirectoryStore {

    private static final String SET_CALENDAR = """
            insert into working_calendar (zone, hours_from, hours_until, rest_days, holidays, make_up_days, day_names)
            values (:zone, :from, :until, :restDays, :holidays, :makeUpDays, :names)
            on conflict (single) do update set zone = excluded.zone, hours_from = excluded.hours_from,
                hours_until = excluded.hours_until, rest_days = excluded.rest_days, holidays = excluded.holidays,
                make_up_days = excluded.make_up_days, day_names = excluded.day_names""";

    private final DatabaseClient database;
    private final EntryTables entries;
    private final JsonColumns json;

    R2dbcDirectoryStore(DatabaseClient database, EntryTables entries, JsonColumns json) {
        this.database = database;
        this.entries = entries;
        this.json = json;
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
        Directory empty = new Directory(List.of(), List.of(), seed.calendar());
        return save(DirectoryDifference.between(empty, seed)).then(save(seed.calendar()));
    }

    @Override
    public Mono<Void> save(DirectoryDifference difference) {
        return entries.save(difference);
    }

    private Mono<Map<String, List<Substitution>>> substitutions() {
        return database.sql("select * from substitution order by person, starts_at")
                .map(DirectoryRows::substitution)
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
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
                .map(row -> DirectoryRows.calendar(row, json.readTexts(row, "day_names")))
                .one()
                .defaultIfEmpty(WorkingCalendar.standard());
    }

    @Override
    public Mono<Void> save(WorkingCalendar calendar) {
        return database.sql(SET_CALENDAR)
                .bind("zone", calendar.zone().getId())
                .bind("from", calendar.hours().from())
                .bind("until", calendar.hours().until())
                .bind("restDays", calendar.restDays().stream().map(Enum::name).toArray(String[]::new))
                .bind("holidays", DirectoryRows.dates(calendar.holidays()))
                .bind("makeUpDays", DirectoryRows.dates(calendar.makeUpDays()))
                .bind("names", json.write(calendar.names()))
                .then();
    }
}
