package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.platform.web.paging.Cursor;
import io.liaison.platform.web.paging.Page;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which people are looked for: those named, or those who answer to a description.
 *
 * @param ids who is named; nobody where a description counts
 * @param department only those of this department
 * @param query part of the name, id, extension or e-mail address, in small or capital letters
 * @param active only those who are, or who are no more
 */
record PeopleSearch(
        List<String> ids,
        @Nullable String department,
        @Nullable String query,
        @Nullable Boolean active) {

    /** A page of them, by id. */
    Page<Person> in(Directory directory, int limit, @Nullable Cursor after) {
        return ids.isEmpty()
                ? Page.of(described(directory, limit, after), limit, last -> Cursor.of(last.id()))
                : named(directory, after);
    }

    /** All who are named and known, on one page. */
    private Page<Person> named(Directory directory, @Nullable Cursor after) {
        if (Stream.of(department, query, active, after).anyMatch(Objects::nonNull)) {
            throw RuleViolation.invalid(FieldViolation.of("id", "directory.ids.described"));
        }
        return new Page<>(
                ids.stream()
                        .distinct()
                        .sorted()
                        .flatMap(id -> directory.person(id).stream())
                        .toList(),
                null);
    }

    private List<Person> described(Directory directory, int limit, @Nullable Cursor after) {
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
