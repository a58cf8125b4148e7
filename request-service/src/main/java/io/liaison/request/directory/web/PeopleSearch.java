package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.web.paging.Cursor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which people are looked for.
 *
 * @param department only those of this department
 * @param query part of the name, id, extension or e-mail address, in small or capital letters
 * @param active only those who are, or who are no more
 */
record PeopleSearch(
        @Nullable String department,
        @Nullable String query,
        @Nullable Boolean active) {

    /** Up to {@code limit + 1} of them, by id. */
    List<Person> in(Directory directory, int limit, @Nullable Cursor after) {
        String wanted = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
        return directory.people().stream()
                .filter(person -> department == null || person.department().equals(department))
                .filter(person -> active == null || person.active() == active)
                .filter(person -> wanted.isEmpty() || matches(person, wanted))
                .filter(person -> after == null || person.id().compareTo(after.key(0)) > 0)
                .limit(limit + 1L)
                .toList();
    }

    private static boolean matches(Person person, String wanted) {
        return Stream.of(person.id(), person.name(), text(person.extension()), text(person.email()))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
