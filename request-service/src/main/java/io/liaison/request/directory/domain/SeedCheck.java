package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a directory must hold before it is taken in: every name in it leads somewhere (functional.md, section 1). */
public final class SeedCheck {

    private SeedCheck() {}

    /** The faults, in words for an operator; empty when there are none. */
    public static List<String> faults(Directory seed) {
        return Stream.concat(
                        seed.departments().stream().flatMap(department -> faults(department, seed)),
                        seed.people().stream().flatMap(person -> faults(person, seed)))
                .toList();
    }

    private static Stream<String> faults(Department department, Directory seed) {
        String code = department.code();
        String parent = department.parent();
        return Stream.of(
                        seed.person(department.head()).isPresent()
                                ? ""
                                : code + ": its head " + department.head() + " is nobody",
                        seed.isMemberOf(department.liaison(), code)
                                ? ""
                                : code + ": its liaison " + department.liaison() + " is not of the department",
                        parent == null || seed.department(parent).isPresent()
                                ? ""
                                : code + ": there is no department " + parent + " above it",
                        isItsOwnAncestor(department, seed) ? code + ": stands above itself" : "")
                .filter(fault -> !fault.isEmpty());
    }

    private static Stream<String> faults(Person person, Directory seed) {
        return seed.department(person.department()).isPresent()
                ? Stream.empty()
                : Stream.of(person.id() + ": there is no department " + person.department());
    }

    private static boolean isItsOwnAncestor(Department department, Directory seed) {
        Set<String> seen = new HashSet<>();
        Department above = department;
        while (seen.add(above.code())) {
            String parent = above.parent();
            Department next = parent == null ? null : seed.department(parent).orElse(null);
            if (next == null) {
                return false;
            }
            above = next;
        }
        return true;
    }
}
