package io.liaison.request.dispatch.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Assignment;
import io.liaison.request.intake.domain.Change;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives a signed request to its lead department (分派), or answers an objection by doing so anew or upholding. */
@Component
public class DispatchRequest {

    private final RequestChanges changes;
    private final ProposeLead proposing;
    private final DirectorySource directory;
    private final Clock clock;

    DispatchRequest(RequestChanges changes, ProposeLead proposing, DirectorySource directory, Clock clock) {
        this.changes = changes;
        this.proposing = proposing;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<Request> dispatch(UUID id, Actor actor, String leadDepartment, @Nullable String reason) {
        return changes.applyWhen(
                id, actor, Act.DISPATCH, (request, by) -> dispatched(request, by, leadDepartment, reason));
    }

    private Mono<Change> dispatched(Request request, ActedBy by, String leadDepartment, @Nullable String reason) {
        request.require(Act.DISPATCH);
        String head = directory
                .current()
                .headOf(leadDepartment)
                .orElseThrow(() -> RuleViolation.invalid(
                        FieldViolation.of("leadDepartment", "department.unknown", leadDepartment)));
        return proposing
                .department(request)
                .map(proposed -> new Assignment(leadDepartment, head, proposed, reason))
                .map(chosen -> request.dispatch(by, clock.instant(), chosen));
    }
}
