package io.liaison.request.overview.duty.domain;

import io.liaison.platform.directory.people.Directory;

/**
 * Whose a duty is. A role keeps it with whoever has the role now, so that it passes on with a new head or liaison.
 *
 * @param id id of the person or code of the department; empty for administrators
 */
public record Holder(Kind kind, String id) {

    /** In which way somebody holds a duty. */
    public enum Kind {
        PERSON,
        HEAD,
        REPRESENTATIVE,
        ADMINISTRATOR
    }

    public static Holder person(String id) {
        return new Holder(Kind.PERSON, id);
    }

    public static Holder headOf(String department) {
        return new Holder(Kind.HEAD, department);
    }

    /** Head or liaison of a department. */
    public static Holder representing(String department) {
        return new Holder(Kind.REPRESENTATIVE, department);
    }

    public static Holder administrator() {
        return new Holder(Kind.ADMINISTRATOR, "");
    }

    public boolean isHeldBy(String person, Directory directory) {
        return switch (kind) {
            case PERSON -> id.equals(person);
            case HEAD -> directory.isHeadOf(person, id);
            case REPRESENTATIVE -> directory.isHeadOf(person, id) || directory.isLiaisonOf(person, id);
            case ADMINISTRATOR -> directory.isAdministrator(person);
        };
    }
}
