package io.liaison.request.directory.persistence;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.liaison.request.directory.domain.DirectoryDifference;
import io.liaison.request.directory.domain.DirectoryDifference.Changed;
import io.liaison.request.rows.JsonColumns;
import java.util.List;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The tables of people and departments: all that changed goes in one statement per table, as one JSON document. */
@Component
class EntryTables {

    private static final String PUT_DEPARTMENTS = """
            insert into department
                (code, name_zh_hant, name_zh_hans, name_en, parent, head, liaison, neutral, resource_kinds)
            select code, name ->> 'zhHant', name ->> 'zhHans', name ->> 'en', parent, head, liaison, neutral,
                   "resourceKinds"
              from jsonb_to_recordset(:rows) as entry (
                   code text, name jsonb, parent text, head text, liaison text, neutral boolean, "resourceKinds" text[])
            on conflict (code) do update set name_zh_hant = excluded.name_zh_hant,
                name_zh_hans = excluded.name_zh_hans, name_en = excluded.name_en, parent = excluded.parent,
                head = excluded.head, liaison = excluded.liaison, neutral = excluded.neutral,
                resource_kinds = excluded.resource_kinds""";

    private static final String PUT_PEOPLE = """
            insert into person (id, name, department, extension, email, locale, zone, administrator, active)
            select id, name, department, extension, email, locale, zone, administrator, active
              from jsonb_to_recordset(:rows) as entry (
                   id text, name text, department text, extension text, email text, locale text, zone text,
                   administrator boolean, active boolean)
            on conflict (id) do update set name = excluded.name, department = excluded.department,
                extension = excluded.extension, email = excluded.email, locale = excluded.locale,
                zone = excluded.zone, administrator = excluded.administrator, active = excluded.active""";

    private static final String PUT_SUBSTITUTIONS = """
            insert into substitution (person, substitute, starts_at, ends_at)
            select person, substitute, "from", until
              from jsonb_to_recordset(:rows) as entry (
                   person text, substitute text, "from" timestamptz, until timestamptz)""";

    private record SubstitutionRow(String person, String substitute, String from, String until) {
        private static SubstitutionRow of(Person person, Substitution period) {
            return new SubstitutionRow(
                    person.id(),
                    period.substitute(),
                    period.from().toString(),
                    period.until().toString());
        }
    }

    private final DatabaseClient database;
    private final JsonColumns json;

    EntryTables(DatabaseClient database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** The foreign keys between people and departments are checked at the commit, so the order is free but for one. */
    Mono<Void> save(DirectoryDifference difference) {
        List<Person> people = present(difference.people());
        List<SubstitutionRow> periods = people.stream()
                .flatMap(person -> person.substitutions().stream().map(period -> SubstitutionRow.of(person, period)))
                .toList();
        return endSubstitutions(difference)
                .then(put(PUT_DEPARTMENTS, present(difference.departments())))
                .then(put(PUT_PEOPLE, people))
                .then(put(PUT_SUBSTITUTIONS, periods))
                .then(remove("delete from person where id = any(:keys)", gone(difference.people(), Person::id)))
                .then(remove(
                        "delete from department where code = any(:keys)",
                        gone(difference.departments(), Department::code)));
    }

    /** Those of everybody who changed; the ones that stay are put again. */
    private Mono<Void> endSubstitutions(DirectoryDifference difference) {
        return remove(
                "delete from substitution where person = any(:keys)",
                difference.people().stream()
                        .map(changed -> changed.entry().id())
                        .toList());
    }

    private Mono<Void> put(String sql, List<?> rows) {
        return rows.isEmpty()
                ? Mono.empty()
                : database.sql(sql).bind("rows", json.write(rows)).then();
    }

    private Mono<Void> remove(String sql, List<String> keys) {
        return keys.isEmpty()
                ? Mono.empty()
                : database.sql(sql).bind("keys", keys.toArray(String[]::new)).then();
    }

    private static <T> List<T> present(List<Changed<T>> changes) {
        return changes.stream().flatMap(changed -> changed.after().stream()).toList();
    }

    private static <T> List<String> gone(List<Changed<T>> changes, Function<T, String> key) {
        return changes.stream()
                .filter(changed -> changed.after().isEmpty())
                .map(changed -> key.apply(changed.entry()))
                .toList();
    }
}
