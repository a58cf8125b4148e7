package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a person is in the organisation, in words of the API. */
final class Roles {

    private Roles() {}

    static List<String> of(Person person, Directory directory) {
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
