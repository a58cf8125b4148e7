package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.request.directory.domain.DirectoryDifference;
import io.liaison.request.directory.domain.DirectoryDifference.Changed;
import io.liaison.request.directory.domain.EntryKeys;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the audit trail keeps of an edit: an entry per entry, with the fields that changed. */
final class AuditedEdit {

    private AuditedEdit() {}

    static List<AuditEntry> entries(DirectoryDifference difference, ActedBy by, Instant at) {
        return Stream.concat(
                        difference.departments().stream()
                                .map(changed -> entry(
                                        EntryKeys.department(changed.entry().code()),
                                        changed.act(),
                                        by,
                                        at,
                                        facts(changed, AuditedEdit::fields))),
                        difference.people().stream()
                                .map(changed -> entry(
                                        EntryKeys.person(changed.entry().id()),
                                        changed.act(),
                                        by,
                                        at,
                                        facts(changed, AuditedEdit::fields))))
                .toList();
    }

    private static AuditEntry entry(String subject, String act, ActedBy by, Instant at, Map<String, String> facts) {
        return new AuditEntry(null, subject, act, by.person(), by.onBehalfOf(), at, null, null, facts);
    }

    /** New values by field; where there was another one, {@code old → new}. */
    private static <T> Map<String, String> facts(Changed<T> changed, Function<T, Map<String, String>> fields) {
        Map<String, String> before = changed.before().map(fields).orElse(Map.of());
        Map<String, String> after = changed.after().map(fields).orElse(Map.of());
        Map<String, String> facts = new TreeMap<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(field -> {
                    String was = before.getOrDefault(field, "");
                    String is = after.getOrDefault(field, "");
                    if (!was.equals(is)) {
                        facts.put(field, was.isEmpty() ? is : was + " → " + is);
                    }
                });
        return facts;
    }

    private static Map<String, String> fields(Department department) {
        return Map.of(
                "name", department.name().zhHant(),
                "nameZhHans", department.name().zhHans(),
                "nameEn", department.name().en(),
                "parent", Objects.requireNonNullElse(department.parent(), ""),
                "head", department.head(),
                "liaison", department.liaison(),
                "neutral", String.valueOf(department.neutral()),
                "resourceKinds",
                        String.join(
                                " ",
                                department.resourceKinds().stream().sorted().toList()));
    }

    private static Map<String, String> fields(Person person) {
        return Map.of(
                "name", person.name(),
                "department", person.department(),
                "extension", Objects.requireNonNullElse(person.extension(), ""),
                "email", Objects.requireNonNullElse(person.email(), ""),
                "locale", person.locale(),
                "zone", person.zone(),
                "administrator", String.valueOf(person.administrator()),
                "active", String.valueOf(person.active()),
                "substitutions",
                        String.join(
                                ", ",
                                person.substitutions().stream()
                                        .map(period -> period.substitute() + " " + period.from() + "/" + period.until())
                                        .toList()));
    }
}
