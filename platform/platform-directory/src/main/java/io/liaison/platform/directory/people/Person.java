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
}
