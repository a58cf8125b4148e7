package io.liaison.request.directory.persistence;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.LocalizedName;
import io.liaison.platform.directory.people.Person;
import io.liaison.request.directory.application.SeedSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** A directory in a folder of CSV files with header lines. */
@Component
class CsvFolder implements SeedSource {

    private static final CsvSchema WITH_HEADER = CsvSchema.emptySchema().withHeader();

    private final @Nullable Path folder;
    private final CsvMapper csv = CsvMapper.builder()
            .enable(CsvReadFeature.TRIM_SPACES, CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    CsvFolder(SeedProperties properties) {
        this.folder = properties.seed();
    }

    @Override
    public Optional<Directory> read() {
        return Optional.ofNullable(folder)
                .map(found -> new Directory(
                        rows(found, "people.csv").stream()
                                .map(CsvFolder::person)
                                .toList(),
                        rows(found, "departments.csv").stream()
                                .map(CsvFolder::department)
                                .toList(),
                        CalendarRows.calendar(rows(found, "calendar.csv"))));
    }

    private List<Map<String, String>> rows(Path found, String file) {
        try (MappingIterator<Map<String, String>> rows =
                csv.readerForMapOf(String.class).with(WITH_HEADER).readValues(found.resolve(file))) {
            return rows.readAll();
        }
    }

    private static Department department(Map<String, String> row) {
        return new Department(
                required(row, "code"),
                new LocalizedName(
                        required(row, "name_zh_hant"), required(row, "name_zh_hans"), required(row, "name_en")),
                optional(row, "parent"),
                required(row, "head"),
                required(row, "liaison"),
                Boolean.parseBoolean(row.get("neutral")),
                kinds(row.getOrDefault("resource_kinds", "")));
    }

    private static Person person(Map<String, String> row) {
        return new Person(
                required(row, "id"),
                required(row, "name"),
                required(row, "department"),
                optional(row, "extension"),
                optional(row, "email"),
                required(row, "locale"),
                required(row, "zone"),
                Boolean.parseBoolean(row.get("administrator")),
                true,
                List.of());
    }

    private static Set<String> kinds(String listed) {
        return Stream.of(listed.split("[;|\\s]+"))
                .filter(kind -> !kind.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String required(Map<String, String> row, String column) {
        String value = optional(row, column);
        if (value == null) {
            throw new IllegalStateException("The directory's seed lacks " + column + " in " + row);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, String> row, String column) {
        String value = row.get(column);
        return value == null || value.isBlank() ? null : value;
    }
}
