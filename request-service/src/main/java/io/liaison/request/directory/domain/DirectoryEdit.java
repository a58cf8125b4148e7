package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of the directory: entries that come or take the place of the ones before, and entries that go.
 *
 * @param removedDepartments codes
 * @param removedPeople ids
 */
public record DirectoryEdit(
        List<Department> departments, List<Person> people, Set<String> removedDepartments, Set<String> removedPeople) {

    public static final DirectoryEdit NOTHING = new DirectoryEdit(List.of(), List.of(), Set.of(), Set.of());

    public DirectoryEdit {
        departments = List.copyOf(departments);
        people = List.copyOf(people);
        removedDepartments = Set.copyOf(removedDepartments);
        removedPeople = Set.copyOf(removedPeople);
    }

    public static DirectoryEdit of(Department department, Person... people) {
        return new DirectoryEdit(List.of(department), List.of(people), Set.of(), Set.of());
    }

    public static DirectoryEdit of(Person person) {
        return new DirectoryEdit(List.of(), List.of(person), Set.of(), Set.of());
    }

    public static DirectoryEdit withoutPerson(String id) {
        return new DirectoryEdit(List.of(), List.of(), Set.of(), Set.of(id));
    }

    /** The directory afterwards. Nobody acts for, or is stood for by, somebody who is gone. */
    public Directory appliedTo(Directory before) {
        Map<String, Department> allDepartments = new LinkedHashMap<>();
        before.departments().forEach(department -> allDepartments.put(department.code(), department));
        departments.forEach(department -> allDepartments.put(department.code(), department));
        removedDepartments.forEach(allDepartments::remove);
        Map<String, Person> all = new LinkedHashMap<>();
        before.people().forEach(person -> all.put(person.id(), person));
        people.forEach(person -> all.put(person.id(), person));
        removedPeople.forEach(all::remove);
        all.replaceAll((id, person) -> person.substitutions().isEmpty() ? person : withoutGone(person, all));
        return new Directory(all.values(), allDepartments.values(), before.calendar());
    }

    private static Person withoutGone(Person person, Map<String, Person> all) {
        Collection<Substitution> before = person.substitutions();
        List<Substitution> left = before.stream()
                .filter(period -> person.active() && isActive(all.get(period.substitute())))
                .toList();
        return left.size() == before.size() ? person : person.with(left);
    }

    private static boolean isActive(@Nullable Person person) {
        return person != null && person.active();
    }
}
