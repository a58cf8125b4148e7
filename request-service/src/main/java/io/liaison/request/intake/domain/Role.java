package io.liaison.request.intake.domain;

import io.liaison.platform.directory.people.Directory;

/** The roles people have towards a request in intake (functional.md, sections 2, 3 and 9). */
public enum Role {
    /**
     * Who speaks for the raising department: the initiator, and once the initiator neither heads it nor is its liaison
     * any more, its liaison.
     */
    INITIATOR("only-initiator") {
        @Override
        boolean heldBy(String person, Request request, Directory directory) {
            return person.equals(spokesperson(request, directory));
        }
    },
    RAISING_HEAD("only-raising-head") {
        @Override
        boolean heldBy(String person, Request request, Directory directory) {
            return directory.isHeadOf(person, request.origin().raisingDepartment());
        }
    },
    LEAD_HEAD("only-lead-head") {
        @Override
        boolean heldBy(String person, Request request, Directory directory) {
            return request.lead()
                    .filter(round -> directory.isHeadOf(person, round.leadDepartment()))
                    .isPresent();
        }
    },
    ADMINISTRATOR("only-administrator") {
        @Override
        boolean heldBy(String person, Request request, Directory directory) {
            return directory.isAdministrator(person);
        }
    },
    /** Those between whom a request is talked over: initiator, head of the raising department, administrators. */
    CORRESPONDENT("only-correspondent") {
        @Override
        boolean heldBy(String person, Request request, Directory directory) {
            return INITIATOR.heldBy(person, request, directory)
                    || RAISING_HEAD.heldBy(person, request, directory)
                    || ADMINISTRATOR.heldBy(person, request, directory);
        }
    };

    private final String refusal;

    Role(String refusal) {
        this.refusal = refusal;
    }

    abstract boolean heldBy(String person, Request request, Directory directory);

    /** Code of the message for those who do not have the role. */
    public String refusal() {
        return refusal;
    }

    /** The person behind {@link #INITIATOR}. */
    public static String spokesperson(Request request, Directory directory) {
        String initiator = request.origin().initiator();
        String department = request.origin().raisingDepartment();
        return directory.representedBy(initiator).contains(department)
                ? initiator
                : directory.liaisonOf(department).orElse(initiator);
    }
}
