package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person with all that follows from the directory.
 *
 * @param roles of {@code administrator}, {@code head}, {@code liaison}
 * @param superior head of the own department, or of the nearest above it that somebody else heads; absent at the top
 * @param substitutions who acts for the person, and when
 */
record PersonDetail(
        String id,
        String name,
        String department,
        @Nullable String extension,
        @Nullable String email,
        String locale,
        String zone,
        boolean active,
        List<String> roles,
        @Nullable String superior,
        List<SubstitutionAnswer> substitutions) {

    static PersonDetail of(Person person, Directory directory) {
        return new PersonDetail(
                person.id(),
                person.name(),
                person.department(),
                person.extension(),
                person.email(),
                person.locale(),
                person.zone(),
                person.active(),
                Roles.of(person, directory),
                directory.superiorOf(person.id()).orElse(null),
                person.substitutions().stream().map(SubstitutionAnswer::of).toList());
    }
}
