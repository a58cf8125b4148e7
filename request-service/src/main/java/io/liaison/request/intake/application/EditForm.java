package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Replaces the form of a draft or of a returned request, unless somebody else did since it was read. */
@Component
public class EditForm {

    private final RequestChanges changes;
    private final DirectorySource directory;

    EditForm(RequestChanges changes, DirectorySource directory) {
        this.changes = changes;
        this.directory = directory;
    }

    public Mono<Request> edit(UUID id, Actor actor, long expectedVersion, RequestForm form) {
        return changes.apply(id, actor, Act.EDIT, (request, by) -> edited(request, expectedVersion, form));
    }

    private Change edited(Request request, long expectedVersion, RequestForm form) {
        Request changed = request.edit(form);
        if (request.version() != expectedVersion) {
            throw RuleViolation.stale();
        }
        FormReferences.require(form, directory.current());
        return new Change(changed, List.of());
    }
}
