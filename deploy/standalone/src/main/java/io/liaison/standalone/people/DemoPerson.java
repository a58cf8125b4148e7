package io.liaison.standalone.people;

import java.util.Locale;

/**
 * Somebody who may sign in to the demo.
 *
 * @param id login name
 * @param department name of the department
 * @param role what the person is there
 */
public record DemoPerson(
        String id, String name, String department, Role role, String email, String locale, String zone) {

    /** What a person is in the demo's organisation. */
    public enum Role {
        ADMINISTRATOR,
        HEAD,
        LIAISON,
        MEMBER;

        /** As a key of the texts. */
        public String key() {
            return "role." + name().toLowerCase(Locale.ROOT);
        }
    }
}
