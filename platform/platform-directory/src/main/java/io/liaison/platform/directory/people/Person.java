package io.liaison.platform.directory.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param id login name at the identity provider
 * @param name display name
 * @param department code of the own department
 * @param extension internal phone number
 * @param locale BCP 47 tag of the language of pages and notices, such as {@code zh-Hant}
 * @param zone time zone id
 * @param administrator whether the person is a platform administrator (平台管理員)
 * @param active whether the person may still sign in and act
 * @param substitutions who acts for this person, and when
 */
public record Person(
        String id,
        String name,
        String department,
        @Nullable String extension,
        @Nullable String email,
        String locale,
        String zone,
        boolean administrator,
        boolean active,
        List<Substitution> substitutions) {

    public Person {
        substitutions = List.copyOf(substitutions);
    }

    /** The same person, of another department. */
    public Person of(String otherDepartment) {
        return new Person(
                id, name, otherDepartment, extension, email, locale, zone, administrator, active, substitutions);
    }

    /** The same person, with other periods in which somebody acts for them. */
    public Person with(List<Substitution> others) {
        return new Person(id, name, department, extension, email, locale, zone, administrator, active, others);
    }

    /** The same person, reading in another language or time zone. */
    public Person in(String otherLocale, String otherZone) {
        return new Person(
                id, name, department, extension, email, otherLocale, otherZone, administrator, active, substitutions);
    }

    /** The same person, who may not sign in any more and for whom nobody acts. */
    public Person deactivated() {
        return new Person(id, name, department, extension, email, locale, zone, administrator, false, List.of());
    }
}
