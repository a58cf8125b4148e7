package io.liaison.standalone.people;

import java.util.Locale;

/**
 * Somebody who may sign in to the demo.
 *
 * @param id login name
 * @param department names of the department
 * @param role what the person is there
 */
public record DemoPerson(
        String id, String name, DepartmentName department, Role role, String email, String locale, String zone) {

    /** A department's names in the three languages. */
    public record DepartmentName(String zhHant, String zhHans, String en) {

        public String in(Locale language) {
            return switch (language.toLanguageTag()) {
                case "en" -> en;
                case "zh-Hans" -> zhHans;
                default -> zhHant;
            };
        }
    }

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
