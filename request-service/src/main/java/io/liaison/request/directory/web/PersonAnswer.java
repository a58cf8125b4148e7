package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Person;
import org.jspecify.annotations.Nullable;

/** A person, as colleagues see one. */
record PersonAnswer(
        String id,
        String name,
        String department,
        @Nullable String extension,
        @Nullable String email,
        boolean administrator,
        boolean active) {

    static PersonAnswer of(Person person) {
        return new PersonAnswer(
                person.id(),
                person.name(),
                person.department(),
                person.extension(),
                person.email(),
                person.administrator(),
                person.active());
    }
}
