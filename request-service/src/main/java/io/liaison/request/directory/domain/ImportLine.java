package io.liaison.request.directory.domain;

import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.FieldViolation;
import java.util.List;
import java.util.Optional;

/**
 * What a line of a file says.
 *
 * @param key of the entry; empty where the line names none
 * @param department the entry, in a file of departments
 * @param person the entry, in a file of people
 * @param faults what is wrong with the line itself
 */
public record ImportLine(
        ImportFile.Kind kind,
        int line,
        String key,
        Optional<Department> department,
        Optional<Person> person,
        List<FieldViolation> faults) {

    public ImportLine {
        faults = List.copyOf(faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }
}
