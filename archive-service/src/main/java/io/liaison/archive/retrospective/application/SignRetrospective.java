package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.application.RetrospectiveChanges.Change;
import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lead department's head signs. */
@Component
public class SignRetrospective {

    private final RetrospectiveChanges changes;
    private final DirectorySource directory;

    SignRetrospective(RetrospectiveChanges changes, DirectorySource directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /**
     * Signs.
     *
     * @param missingReason why departments that said nothing are not waited for
     */
    public Mono<Retrospective> sign(Actor actor, UUID requestId, @Nullable String missingReason) {
        return changes.change(actor, requestId, before -> decide(before, actor, missingReason));
    }

    private Change decide(Retrospective before, Actor actor, @Nullable String missingReason) {
        Directory now = directory.current();
        String lead = before.about().leadDepartment();
        Deed by = changes.deed(actor.require(Roles.headOf(now, lead), "only-lead-head"));
        Retrospective after = before.sign(by, now.calendar().dateOf(by.at()), missingReason);
        return new Change(
                before,
                after,
                "sign",
                by,
                RetrospectiveEvents.signed(
                        after, by, now.administrators(), OpenRetrospective.endOf(after, now.calendar())));
    }
}
