package io.liaison.request.directory.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.directory.domain.DirectoryEdit;
import io.liaison.request.directory.domain.LiaisonPolicy;
import io.liaison.request.permission.domain.Right;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Names a department's one liaison (functional.md, section 1). It holds from the commit on; there is never a moment
 * with none or two, because the department itself names its liaison.
 */
@Component
public class ChangeLiaison {

    private final DirectoryEditing editing;

    ChangeLiaison(DirectoryEditing editing) {
        this.editing = editing;
    }

    public Mono<Void> change(Actor actor, String code, String person) {
        return editing.edit(
                        before -> {
                            ChangeDepartments.known(before, code);
                            return Right.CHANGE_LIAISON.require(actor, code, before);
                        },
                        before -> DirectoryEdit.of(
                                LiaisonPolicy.named(ChangeDepartments.known(before, code), person, before)))
                .then();
    }
}
