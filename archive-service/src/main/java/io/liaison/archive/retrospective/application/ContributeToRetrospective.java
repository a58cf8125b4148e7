package io.liaison.archive.retrospective.application;

import io.liaison.archive.retrospective.application.RetrospectiveChanges.Change;
import io.liaison.archive.retrospective.domain.Contribution;
import io.liaison.archive.retrospective.domain.Deed;
import io.liaison.archive.retrospective.domain.Retrospective;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A department's head or liaison says what the department has to say. */
@Component
public class ContributeToRetrospective {

    private final RetrospectiveChanges changes;
    private final DirectorySource directory;

    ContributeToRetrospective(RetrospectiveChanges changes, DirectorySource directory) {
        this.changes = changes;
        this.directory = directory;
    }

    /**
     * Contributes.
     *
     * @param seen version of the retrospective the writer had before him
     */
    public Mono<Retrospective> contribute(
            Actor actor, UUID requestId, String department, Contribution.Points points, long seen) {
        return changes.change(actor, requestId, before -> decide(before, actor, department, points, seen));
    }

    private Change decide(Retrospective before, Actor actor, String department, Contribution.Points points, long seen) {
        if (!before.involves(department)) {
            throw RuleViolation.notFound("department-not-involved", department);
        }
        Directory now = directory.current();
        Deed by =
                changes.deed(actor.require(Roles.representativeOf(now, department), "only-department-representative"));
        Retrospective after = before.contribute(department, points, by, seen);
        return new Change(
                before,
                after,
                "contribute",
                by,
                RetrospectiveEvents.contributed(after, department, points, by, Roles.lead(now, after)));
    }
}
