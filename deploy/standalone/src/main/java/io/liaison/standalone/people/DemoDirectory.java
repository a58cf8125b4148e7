package io.liaison.standalone.people;

import io.liaison.standalone.people.DemoPerson.DepartmentName;
import io.liaison.standalone.people.DemoPerson.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The directory of the demo, from the same files that the request service imports. */
public final class DemoDirectory {

    /** The password of all demo people; they exist on this machine only. */
    public static final String PASSWORD = "liaison-demo";

    private static final List<String> FILES = List.of("departments.csv", "people.csv", "calendar.csv");

    private final List<DemoPerson> people;

    private DemoDirectory(List<DemoPerson> people) {
        this.people = List.copyOf(people);
    }

    public static DemoDirectory load() {
        List<Map<String, String>> departments = rows("departments.csv");
        return new DemoDirectory(rows("people.csv").stream()
                .map(person -> person(person, departmentOf(person, departments)))
                .toList());
    }

    private static Map<String, String> departmentOf(Map<String, String> person, List<Map<String, String>> departments) {
        return departments.stream()
                .filter(department -> column(department, "code").equals(column(person, "department")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a person's department is missing: " + person));
    }

    private static DemoPerson person(Map<String, String> row, Map<String, String> department) {
        return new DemoPerson(
                column(row, "id"),
                column(row, "name"),
                new DepartmentName(
                        column(department, "name_zh_hant"),
                        column(department, "name_zh_hans"),
                        column(department, "name_en")),
                role(row, department),
                column(row, "email"),
                column(row, "locale"),
                column(row, "zone"));
    }

    private static Role role(Map<String, String> row, Map<String, String> department) {
        String id = column(row, "id");
        if (Boolean.parseBoolean(column(row, "administrator"))) {
            return Role.ADMINISTRATOR;
        }
        if (column(department, "head").equals(id)) {
            return Role.HEAD;
        }
        return column(department, "liaison").equals(id) ? Role.LIAISON : Role.MEMBER;
    }

    public List<DemoPerson> people() {
        return people;
    }

    /** Writes the files of the directory into a folder, for the import. */
    public static Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                try (InputStream content = open(file)) {
                    Files.copy(content, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of one of our own files, which quote nothing. */
    private static List<Map<String, String>> rows(String file) {
        try (InputStream content = open(file)) {
            List<String> lines = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> header = cells(lines.get(0));
            return lines.stream().skip(1).map(line -> row(header, cells(line))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }

    private static Map<String, String> row(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static String column(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DemoDirectory.class.getResourceAsStream("/demo/" + file), file);
    }
}
