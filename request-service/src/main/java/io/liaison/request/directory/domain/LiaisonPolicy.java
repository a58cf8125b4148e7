package io.liaison.request.directory.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;

/** Who may name a department's one liaison (單一對接人), and whom. */
public final class LiaisonPolicy {

    private LiaisonPolicy() {}

    /** Administrators and the department's head may. */
    public static ActedBy requireMayName(Actor actor, Department department, Directory directory) {
        return actor.require(
                person -> directory.isAdministrator(person) || department.head().equals(person),
                "only-administrator-or-head");
    }

    /** An active person of the department; who it already is makes no change. */
    public static Department named(Department department, String person, Directory directory) {
        if (directory.person(person).filter(Person::active).isEmpty()) {
            throw RuleViolation.invalid(FieldViolation.of("person", "person.unknown", person));
        }
        if (!directory.isMemberOf(person, department.code())) {
            throw RuleViolation.invalid(FieldViolation.of("person", "person.of-other-department", person));
        }
        return new Department(
                department.code(),
                department.name(),
                department.parent(),
                department.head(),
                person,
                department.neutral(),
                department.resourceKinds());
    }
}
