package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.Person;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.directory.domain.DirectoryEdit;
import io.liaison.request.directory.domain.EntryFields;
import io.liaison.request.directory.domain.Revision;
import io.liaison.request.permission.domain.Right;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** People come, change, are deactivated and go; an administrator's business. */
@Component
public class ChangePeople {

    private final DirectoryEditing editing;

    ChangePeople(DirectoryEditing editing) {
        this.editing = editing;
    }

    public Mono<Directory> create(Actor actor, Person person) {
        return editing.edit(before -> Right.CHANGE_DIRECTORY.require(actor, before), before -> {
            EntryFields.requireSound(person);
            if (before.person(person.id()).isPresent()) {
                throw RuleViolation.conflict("person-exists", person.id());
            }
            return DirectoryEdit.of(person);
        });
    }

    /**
     * Changes a person's own fields; who stands for the person stays. Deactivated ones end that, too.
     *
     * @param revision of the person as the caller read it
     */
    public Mono<Directory> change(Actor actor, long revision, Person wanted) {
        return editing.edit(before -> Right.CHANGE_DIRECTORY.require(actor, before), before -> {
            Person known = known(before, wanted.id());
            Revision.require(revision, Revision.of(known));
            EntryFields.requireSound(wanted);
            return DirectoryEdit.of(wanted.with(known.substitutions()));
        });
    }

    public Mono<Directory> remove(Actor actor, String id) {
        return editing.edit(
                before -> Right.CHANGE_DIRECTORY.require(actor, before),
                before -> DirectoryEdit.withoutPerson(known(before, id).id()));
    }

    static Person known(Directory directory, String id) {
        return directory.person(id).orElseThrow(() -> RuleViolation.notFound("person-unknown", id));
    }
}
