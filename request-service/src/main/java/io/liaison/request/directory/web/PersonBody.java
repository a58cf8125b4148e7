package io.liaison.request.directory.web;

import io.liaison.platform.directory.people.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as an administrator wants it.
 *
 * @param id absent when it is said by the address
 * @param locale {@code zh-Hant} when absent
 * @param zone the organisation's when absent
 * @param active true when absent
 */
record PersonBody(
        @Nullable @Size(max = 64) String id,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 32) String department,
        @Nullable @Size(max = 32) String extension,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 16) String locale,
        @Nullable @Size(max = 64) String zone,
        @Nullable Boolean administrator,
        @Nullable Boolean active) {

    Person person(String zoneOfOrganisation) {
        return person(id == null ? "" : id, zoneOfOrganisation);
    }

    Person person(String ofAddress, String zoneOfOrganisation) {
        return new Person(
                ofAddress,
                name,
                department,
                blankless(extension),
                blankless(email),
                locale == null ? "zh-Hant" : locale,
                zone == null ? zoneOfOrganisation : zone,
                Boolean.TRUE.equals(administrator),
                !Boolean.FALSE.equals(active),
                List.of());
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
