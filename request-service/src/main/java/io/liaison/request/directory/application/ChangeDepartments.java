package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Department;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.DirectoryEdit;
import io.liaison.request.directory.domain.EntryFields;
import io.liaison.request.directory.domain.Revision;
import io.liaison.request.permission.domain.Right;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Departments come, change and go; an administrator's business. */
@Component
public class ChangeDepartments {

    private final DirectoryEditing editing;
    private final DepartmentInvolvement involvement;

    ChangeDepartments(DirectoryEditing editing, DepartmentInvolvement involvement) {
        this.editing = editing;
        this.involvement = involvement;
    }

    /** Creates a department. Since its liaison is of the department itself, the person named moves into it. */
    public Mono<Directory> create(Actor actor, Department department) {
        return editing.edit(before -> Right.CHANGE_DIRECTORY.require(actor, before), before -> {
            EntryFields.requireSound(department);
            if (before.department(department.code()).isPresent()) {
                throw RuleViolation.conflict("department-exists", department.code());
            }
            Person[] liaison = before.person(department.liaison())
                    .map(person -> new Person[] {person.of(department.code())})
                    .orElse(new Person[0]);
            return DirectoryEdit.of(department, liaison);
        });
    }

    /**
     * Changes a department; a new liaison is announced as by {@link ChangeLiaison}.
     *
     * @param revision of the department as the caller read it
     */
    public Mono<Directory> change(Actor actor, long revision, Department wanted) {
        return editing.edit(before -> Right.CHANGE_DIRECTORY.require(actor, before), before -> {
            Revision.require(revision, Revision.of(known(before, wanted.code())));
            EntryFields.requireSound(wanted);
            return DirectoryEdit.of(wanted);
        });
    }

    /**
     * Removes a department that has no department below it and takes part in no open request.
     *
     * @param peopleTo code of the department its people move to; needed as long as it has people
     */
    public Mono<Directory> remove(Actor actor, String code, @Nullable String peopleTo) {
        return editing.edit(
                (before, by) -> {
                    DirectoryEdit edit = removal(before, known(before, code), peopleTo);
                    return requireUninvolved(code).thenReturn(edit);
                },
                before -> Right.CHANGE_DIRECTORY.require(actor, before));
    }

    private static DirectoryEdit removal(Directory before, Department department, @Nullable String peopleTo) {
        String code = department.code();
        if (before.departments().stream().anyMatch(other -> code.equals(other.parent()))) {
            throw RuleViolation.conflict("department-has-departments", code);
        }
        List<Person> people = before.people().stream()
                .filter(person -> person.department().equals(code))
                .toList();
        if (people.isEmpty()) {
            return new DirectoryEdit(List.of(), List.of(), Set.of(code), Set.of());
        }
        if (peopleTo == null || peopleTo.equals(code)) {
            throw RuleViolation.conflict("department-has-people", code, people.size());
        }
        List<Person> moved = people.stream().map(person -> person.of(peopleTo)).toList();
        return new DirectoryEdit(List.of(), moved, Set.of(code), Set.of());
    }

    private Mono<Void> requireUninvolved(String code) {
        return involvement
                .of(code)
                .collectList()
                .filter(found -> !found.isEmpty())
                .flatMap(found -> Mono.error(RuleViolation.conflict("department-has-requests", code, found.size())
                        .with("duties", found)));
    }

    static Department known(Directory directory, String code) {
        return directory.department(code).orElseThrow(() -> RuleViolation.notFound("department-unknown", code));
    }
}
