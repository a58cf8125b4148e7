package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.FormConflict;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestForm;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Changes the form of a draft or of a returned request, unless somebody else did since it was read: then the editor is
 * told the current version and what differs. Cheap enough for every pause in typing: it announces nothing, and a change
 * that changes nothing leaves no trace.
 */
@Component
public class EditForm {

    private final RequestChanges changes;
    private final DirectorySource directory;

    EditForm(RequestChanges changes, DirectorySource directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /**
     * Edits the form.
     *
     * @param change makes the editor's form of the current one; a form that replaces it takes no notice of it
     */
    public Mono<Request> edit(UUID id, Actor actor, long expectedVersion, UnaryOperator<RequestForm> change) {
        return changes.apply(id, actor, Act.EDIT, (request, by) -> edited(request, expectedVersion, change));
    }

    private Change edited(Request request, long expectedVersion, UnaryOperator<RequestForm> change) {
        request.require(Act.EDIT);
        if (request.version() != expectedVersion) {
            throw RuleViolation.stale().with("conflict", conflict(request, change));
        }
        RequestForm form = change.apply(request.form());
        Request changed = request.edit(form);
        FormReferences.require(form, directory.current());
        return new Change(changed, List.of());
    }

    /** Where the change does not fit what the form has become, there is nothing to hold against each other. */
    private static FormConflict conflict(Request request, UnaryOperator<RequestForm> change) {
        try {
            return FormConflict.between(request, change.apply(request.form()));
        } catch (RuleViolation unfit) {
            return new FormConflict(request.version(), List.of());
        }
    }
}
