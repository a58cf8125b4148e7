package io.liaison.platform.directory.people;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The directory at one moment: people, departments and the working calendar. Immutable. */
public final class Directory {

    private final Map<String, Person> people;
    private final Map<String, Department> departments;
    private final List<Person> stoodFor;
    private final WorkingCalendar calendar;

    public Directory(Collection<Person> people, Collection<Department> departments, WorkingCalendar calendar) {
        this.people = index(people, Person::id);
        this.departments = index(departments, Department::code);
        this.stoodFor = people().stream()
                .filter(person -> !person.substitutions().isEmpty())
                .toList();
        this.calendar = calendar;
    }

    private static <T> Map<String, T> index(Collection<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> b, TreeMap::new));
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public Optional<Department> department(String code) {
        return Optional.ofNullable(departments.get(code));
    }

    public Collection<Person> people() {
        return Collections.unmodifiableCollection(people.values());
    }

    public Collection<Department> departments() {
        return Collections.unmodifiableCollection(departments.values());
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public Optional<String> headOf(String department) {
        return department(department).map(Department::head);
    }

    public Optional<String> liaisonOf(String department) {
        return department(department).map(Department::liaison);
    }

    public boolean isHeadOf(String person, String department) {
        return headOf(department).filter(person::equals).isPresent();
    }

    public boolean isLiaisonOf(String person, String department) {
        return liaisonOf(department).filter(person::equals).isPresent();
    }

    public boolean isMemberOf(String person, String department) {
        return person(person)
                .filter(found -> found.department().equals(department))
                .isPresent();
    }

    public boolean isAdministrator(String person) {
        return person(person)
                .filter(Person::active)
                .filter(Person::administrator)
                .isPresent();
    }

    public List<String> administrators() {
        return people.values().stream()
                .filter(Person::active)
                .filter(Person::administrator)
                .map(Person::id)
                .toList();
    }

    /** The departments a person heads or is the liaison of. */
    public Set<String> representedBy(String person) {
        return departments.values().stream()
                .filter(department ->
                        department.head().equals(person) || department.liaison().equals(person))
                .map(Department::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Heads and liaisons of departments, each once, in the order of the codes given. */
    public List<String> headsAndLiaisonsOf(Collection<String> codes) {
        Set<String> found = new LinkedHashSet<>();
        for (String code : codes) {
            headOf(code).ifPresent(found::add);
            liaisonOf(code).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * The superior of a person: the head of the own department, or of the nearest department above it whose head is
     * somebody else (functional.md, section 1).
     */
    public Optional<String> superiorOf(String person) {
        Optional<Department> department = person(person).flatMap(found -> department(found.department()));
        for (int level = 0; department.isPresent() && level <= departments.size(); level++) {
            if (!department.get().head().equals(person)) {
                return department.map(Department::head);
            }
            department = Optional.ofNullable(department.get().parent()).flatMap(this::department);
        }
        return Optional.empty();
    }

    /** Those who act for a person at an instant. */
    public List<String> substitutesOf(String person, Instant at) {
        return person(person).stream()
                .flatMap(found -> found.substitutions().stream())
                .filter(substitution -> substitution.covers(at))
                .map(Substitution::substitute)
                .distinct()
                .toList();
    }

    /** The people a person may act for at an instant. */
    public List<String> standsFor(String person, Instant at) {
        return stoodFor.stream()
                .filter(principal -> !principal.id().equals(person))
                .filter(principal -> substitutesOf(principal.id(), at).contains(person))
                .map(Person::id)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
