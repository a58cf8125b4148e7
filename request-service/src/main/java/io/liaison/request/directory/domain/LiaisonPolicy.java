package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;

/** Whom a department may have as its one liaison (單一對接人). */
public final class LiaisonPolicy {

    private LiaisonPolicy() {}

    /** An active person of the department; who it already is makes no change. */
    public static Department named(Department department, String person, Directory directory) {
        if (directory.person(person).filter(Person::active).isEmpty()) {
            throw RuleViolation.invalid(FieldViolation.of("person", "person.unknown", person));
        }
        if (!directory.isMemberOf(person, department.code())) {
            throw RuleViolation.invalid(FieldViolation.of("person", "person.of-other-department", person));
        }
        return department.with(person);
    }
}
