package io.liaison.request.permission.domain;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;

/** What somebody is in the organisation, whatever the request (functional.md, sections 1 and 9). */
public enum Standing {
    /** Everybody with a token, known to the directory or not. */
    SIGNED_IN("unauthenticated") {
        @Override
        boolean heldBy(String person, String department, Directory directory) {
            return true;
        }
    },
    /** Everybody the directory knows as active. */
    EVERYBODY("not-in-directory") {
        @Override
        boolean heldBy(String person, String department, Directory directory) {
            return directory.person(person).filter(Person::active).isPresent();
        }
    },
    /** Head or liaison of the own department. */
    REPRESENTATIVE("only-head-or-liaison") {
        @Override
        boolean heldBy(String person, String department, Directory directory) {
            return directory
                    .person(person)
                    .filter(found -> directory.representedBy(person).contains(found.department()))
                    .isPresent();
        }
    },
    ADMINISTRATOR("only-administrator") {
        @Override
        boolean heldBy(String person, String department, Directory directory) {
            return directory.isAdministrator(person);
        }
    },
    /** An administrator, or the head of the department it is about. */
    ADMINISTRATOR_OR_HEAD("only-administrator-or-head") {
        @Override
        boolean heldBy(String person, String department, Directory directory) {
            return directory.isAdministrator(person) || directory.isHeadOf(person, department);
        }
    };

    private final String refusal;

    Standing(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean heldBy(String person, String department, Directory directory);

    /** Code of the message for those who do not have it. */
    public String refusal() {
        return refusal;
    }
}
