package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an edit changes of the directory, entry by entry; what stays as it is is not in it.
 *
 * @param leaving those who were active and are no more, or are gone
 */
public record DirectoryDifference(
        List<Changed<Department>> departments, List<Changed<Person>> people, List<Person> leaving) {

    /**
     * An entry before and after.
     *
     * @param before empty when it is new
     * @param after empty when it is gone
     */
    public record Changed<T>(Optional<T> before, Optional<T> after) {

        /** The entry as it is now, else as it was. */
        public T entry() {
            return after.or(() -> before).orElseThrow();
        }

        /** {@code create}, {@code change} or {@code remove}. */
        public String act() {
            return before.isEmpty() ? "create" : after.isEmpty() ? "remove" : "change";
        }
    }

    public static DirectoryDifference between(Directory before, Directory after) {
        List<Changed<Person>> people =
                changed(before.people(), after.people(), Person::id, before::person, after::person);
        List<Person> leaving = people.stream()
                .filter(changed -> changed.before().filter(Person::active).isPresent())
                .filter(changed -> changed.after().filter(Person::active).isEmpty())
                .flatMap(changed -> changed.before().stream())
                .toList();
        return new DirectoryDifference(
                changed(
                        before.departments(),
                        after.departments(),
                        Department::code,
                        before::department,
                        after::department),
                people,
                leaving);
    }

    public boolean isEmpty() {
        return departments.isEmpty() && people.isEmpty();
    }

    /** The departments that have another liaison than before. */
    public List<Changed<Department>> newLiaisons() {
        return departments.stream()
                .filter(changed ->
                        changed.before().isPresent() && changed.after().isPresent())
                .filter(changed -> !Objects.equals(
                        changed.before().map(Department::liaison),
                        changed.after().map(Department::liaison)))
                .toList();
    }

    private static <T> List<Changed<T>> changed(
            Collection<T> before,
            Collection<T> after,
            Function<T, String> key,
            Function<String, Optional<T>> earlier,
            Function<String, Optional<T>> later) {
        List<Changed<T>> found = new ArrayList<>();
        for (T entry : after) {
            Optional<T> was = earlier.apply(key.apply(entry));
            if (!was.equals(Optional.of(entry))) {
                found.add(new Changed<>(was, Optional.of(entry)));
            }
        }
        for (T entry : before) {
            if (later.apply(key.apply(entry)).isEmpty()) {
                found.add(new Changed<>(Optional.of(entry), Optional.empty()));
            }
        }
        return List.copyOf(found);
    }
}
