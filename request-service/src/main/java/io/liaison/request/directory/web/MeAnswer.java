package io.liaison.request.directory.web;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.directory.people.Substitution;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

    record SubstitutionAnswer(String substitute, Instant from, Instant until) {
        private static SubstitutionAnswer of(Substitution substitution) {
            return new SubstitutionAnswer(substitution.substitute(), substitution.from(), substitution.until());
        }
    }

    static MeAnswer of(Person person, Actor actor, Directory directory) {
        return new MeAnswer(
                person.id(),
                person.name(),
                person.department(),
                roles(person, directory),
                person.locale(),
                person.zone(),
                person.substitutions().stream().map(SubstitutionAnswer::of).toList(),
                actor.standsFor());
    }

    private static List<String> roles(Person person, Directory directory) {
        Predicate<String> headsOne = code -> directory.isHeadOf(person.id(), code);
        Predicate<String> liaisonOfOne = code -> directory.isLiaisonOf(person.id(), code);
        return Stream.of(
                        person.administrator() ? "administrator" : "",
                        directory.representedBy(person.id()).stream().anyMatch(headsOne) ? "head" : "",
                        directory.representedBy(person.id()).stream().anyMatch(liaisonOfOne) ? "liaison" : "")
                .filter(role -> !role.isEmpty())
                .toList();
    }
}
