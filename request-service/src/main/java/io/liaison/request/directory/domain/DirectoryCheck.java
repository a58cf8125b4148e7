package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every directory must hold, however it came about (functional.md, section 1). */
public final class DirectoryCheck {

    private DirectoryCheck() {}

    /** The faults of a whole directory; empty when there are none. */
    public static List<DirectoryFault> faults(Directory directory) {
        return Stream.of(
                        directory.departments().stream().flatMap(department -> faults(department, directory)),
                        directory.people().stream().flatMap(person -> faults(person, directory)),
                        administrators(directory))
                .flatMap(part -> part)
                .toList();
    }

    /** Refuses an edit that leads to faults. */
    public static void requireSound(Directory after) {
        List<FieldViolation> faults =
                faults(after).stream().map(DirectoryFault::violation).limit(50).toList();
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("directory-unsound", faults);
        }
    }

    private static Stream<DirectoryFault> faults(Department department, Directory directory) {
        return Stream.of(
                        head(department, directory),
                        liaison(department, directory),
                        parent(department, directory),
                        aboveItself(department, directory))
                .flatMap(Optional::stream);
    }

    private static Optional<DirectoryFault> head(Department department, Directory directory) {
        String head = department.head();
        return directory.person(head).filter(Person::active).isPresent()
                ? Optional.empty()
                : Optional.of(about(department, EntryKeys.person(head), "head", "directory.head.unknown", head));
    }

    private static Optional<DirectoryFault> liaison(Department department, Directory directory) {
        String liaison = department.liaison();
        String key = EntryKeys.person(liaison);
        if (directory.person(liaison).filter(Person::active).isEmpty()) {
            return Optional.of(about(department, key, "liaison", "directory.liaison.unknown", liaison));
        }
        return directory.isMemberOf(liaison, department.code())
                ? Optional.empty()
                : Optional.of(about(department, key, "liaison", "directory.liaison.of-other-department", liaison));
    }

    private static Optional<DirectoryFault> parent(Department department, Directory directory) {
        String parent = department.parent();
        return parent == null || directory.department(parent).isPresent()
                ? Optional.empty()
                : Optional.of(
                        about(department, EntryKeys.department(parent), "parent", "directory.parent.unknown", parent));
    }

    private static Optional<DirectoryFault> aboveItself(Department department, Directory directory) {
        Set<String> seen = new HashSet<>();
        @Nullable Department above = department;
        while (above != null && seen.add(above.code())) {
            above = Optional.ofNullable(above.parent())
                    .flatMap(directory::department)
                    .orElse(null);
        }
        return above == null || !above.code().equals(department.code())
                ? Optional.empty()
                : Optional.of(
                        about(department, EntryKeys.department(department.code()), "parent", "directory.parent.cycle"));
    }

    private static Stream<DirectoryFault> faults(Person person, Directory directory) {
        String department = person.department();
        return directory.department(department).isPresent()
                ? Stream.empty()
                : Stream.of(new DirectoryFault(
                        EntryKeys.person(person.id()),
                        EntryKeys.department(department),
                        "department",
                        "directory.department.unknown",
                        List.of(department)));
    }

    /** Somebody must be able to change it. */
    private static Stream<DirectoryFault> administrators(Directory directory) {
        return directory.people().isEmpty() || !directory.administrators().isEmpty()
                ? Stream.empty()
                : Stream.of(new DirectoryFault("", "", "administrator", "directory.administrator.last", List.of()));
    }

    private static DirectoryFault about(
            Department department, String concerned, String field, String code, Object... arguments) {
        return new DirectoryFault(EntryKeys.department(department.code()), concerned, field, code, List.of(arguments));
    }
}
