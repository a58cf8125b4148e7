package io.liaison.request.directory.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.calendar.WorkingHours;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import io.r2dbc.spi.Readable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of the directory's tables. */
final class DirectoryRows {

    private DirectoryRows() {}

    static Department department(Readable row) {
        return new Department(
                required(row, "code", String.class),
                new LocalizedName(
                        required(row, "name_zh_hant", String.class),
                        required(row, "name_zh_hans", String.class),
                        required(row, "name_en", String.class)),
                row.get("parent", String.class),
                required(row, "head", String.class),
                required(row, "liaison", String.class),
                required(row, "neutral", Boolean.class),
                Set.of(required(row, "resource_kinds", String[].class)));
    }

    static Person person(Readable row, Map<String, List<Substitution>> substitutions) {
        String id = required(row, "id", String.class);
        return new Person(
                id,
                required(row, "name", String.class),
                required(row, "department", String.class),
                row.get("extension", String.class),
                row.get("email", String.class),
                required(row, "locale", String.class),
                required(row, "zone", String.class),
                required(row, "administrator", Boolean.class),
                required(row, "active", Boolean.class),
                substitutions.getOrDefault(id, List.of()));
    }

    static Map.Entry<String, Substitution> substitution(Readable row) {
        return Map.entry(
                required(row, "person", String.class),
                new Substitution(
                        required(row, "substitute", String.class),
                        required(row, "starts_at", Instant.class),
                        required(row, "ends_at", Instant.class)));
    }

    static WorkingCalendar calendar(Readable row, Map<String, String> names) {
        return new WorkingCalendar(
                ZoneId.of(required(row, "zone", String.class)),
                new WorkingHours(
                        required(row, "hours_from", LocalTime.class), required(row, "hours_until", LocalTime.class)),
                Stream.of(required(row, "rest_days", String[].class))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                Set.of(required(row, "holidays", LocalDate[].class)),
                Set.of(required(row, "make_up_days", LocalDate[].class)),
                names.entrySet().stream()
                        .collect(Collectors.toMap(named -> LocalDate.parse(named.getKey()), Map.Entry::getValue)));
    }

    static LocalDate[] dates(Collection<LocalDate> dates) {
        return dates.toArray(LocalDate[]::new);
    }
}
