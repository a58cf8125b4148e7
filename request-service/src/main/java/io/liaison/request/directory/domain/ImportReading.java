package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.ImportFile.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of lines. A column that a file doesn't have leaves what is stored as it is; an empty cell empties it, but
 * for locale and zone, which then are the organisation's.
 */
final class ImportReading {

    private static final String USUAL_LOCALE = "zh-Hant";

    private final ImportFile file;
    private final Directory current;
    private final Map<String, Integer> seen = new HashMap<>();

    ImportReading(ImportFile file, Directory current) {
        this.file = file;
        this.current = current;
    }

    List<ImportLine> lines() {
        requireColumns();
        return file.rows().stream()
                .map(row -> file.kind() == ImportFile.Kind.PEOPLE ? person(row) : department(row))
                .toList();
    }

    private void requireColumns() {
        Stream<FieldViolation> missing = file.kind().demanded().stream()
                .filter(column -> !file.has(column))
                .map(column -> FieldViolation.of(file.kind().fileName(), "import.column.missing", column));
        Stream<FieldViolation> unknown = file.columns().stream()
                .filter(column -> !file.kind().knows(column))
                .map(column -> FieldViolation.of(file.kind().fileName(), "import.column.unknown", column));
        List<FieldViolation> faults = Stream.concat(missing, unknown).limit(50).toList();
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("import-unreadable", faults);
        }
    }

    private ImportLine person(Row row) {
        String id = row.cell("id");
        Optional<Person> known = current.person(id);
        Person person = new Person(
                id,
                row.cell("name"),
                row.cell("department"),
                text(row, "extension", known.map(Person::extension)),
                text(row, "email", known.map(Person::email)),
                chosen(row, "locale", known.map(Person::locale), USUAL_LOCALE),
                chosen(
                        row,
                        "zone",
                        known.map(Person::zone),
                        current.calendar().zone().getId()),
                truth(row, "administrator", known.map(Person::administrator), false),
                truth(row, "active", known.map(Person::active), true),
                known.map(Person::substitutions).orElse(List.of()));
        List<FieldViolation> faults = new ArrayList<>(EntryFields.faults(person));
        faults.addAll(faultsOfLine(row, id, "administrator", "active"));
        return new ImportLine(
                file.kind(), row.line(), EntryKeys.person(id), Optional.empty(), Optional.of(person), faults);
    }

    private ImportLine department(Row row) {
        String code = row.cell("code");
        Optional<Department> known = current.department(code);
        Department department = new Department(
                code,
                new LocalizedName(row.cell("name_zh_hant"), row.cell("name_zh_hans"), row.cell("name_en")),
                text(row, "parent", known.map(Department::parent)),
                row.cell("head"),
                row.cell("liaison"),
                truth(row, "neutral", known.map(Department::neutral), false),
                file.has("resource_kinds")
                        ? kinds(row.cell("resource_kinds"))
                        : known.map(Department::resourceKinds).orElse(Set.of()));
        List<FieldViolation> faults = new ArrayList<>(EntryFields.faults(department));
        faults.addAll(faultsOfLine(row, code, "neutral"));
        return new ImportLine(
                file.kind(), row.line(), EntryKeys.department(code), Optional.of(department), Optional.empty(), faults);
    }

    private List<FieldViolation> faultsOfLine(Row row, String key, String... truths) {
        List<FieldViolation> faults = new ArrayList<>();
        Integer earlier = seen.putIfAbsent(key, row.line());
        if (earlier != null) {
            faults.add(FieldViolation.of(
                    file.kind() == ImportFile.Kind.PEOPLE ? "id" : "code", "import.line.twice", key, earlier));
        }
        for (String column : truths) {
            if (!Set.of("", "true", "false").contains(row.cell(column))) {
                faults.add(FieldViolation.of(column, "import.cell.no-truth"));
            }
        }
        return faults;
    }

    private @Nullable String text(Row row, String column, Optional<String> known) {
        if (!file.has(column)) {
            return known.orElse(null);
        }
        return row.cell(column).isEmpty() ? null : row.cell(column);
    }

    private String chosen(Row row, String column, Optional<String> known, String usual) {
        if (!file.has(column)) {
            return known.orElse(usual);
        }
        return row.cell(column).isEmpty() ? usual : row.cell(column);
    }

    private boolean truth(Row row, String column, Optional<Boolean> known, boolean usual) {
        if (!file.has(column)) {
            return known.orElse(usual);
        }
        return row.cell(column).isEmpty() ? usual : row.cell(column).equals("true");
    }

    private static Set<String> kinds(String listed) {
        return Stream.of(listed.split("[;|\\s]+"))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
