package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.util.List;

/**
 * What the directory knows of the caller.
 *
 * @param roles of {@code administrator}, {@code head}, {@code liaison}
 * @param substitutions who acts for the caller, and when
 * @param standsFor for whom the caller acts now
 */
record MeAnswer(
        String id,
        String name,
        String department,
        List<String> roles,
        String locale,
        String zone,
        List<SubstitutionAnswer> substitutions,
        List<String> standsFor) {

    static MeAnswer of(Person person, Actor actor, Directory directory) {
        return new MeAnswer(
                person.id(),
                person.name(),
                person.department(),
                Roles.of(person, directory),
                person.locale(),
                person.zone(),
                person.substitutions().stream().map(SubstitutionAnswer::of).toList(),
                actor.standsFor());
    }
}
