package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.plan.domain.PlanDifference;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the plan versions of a request, and what differs between two of them. */
@Component
public class ReadingPlan {

    private final RoomAccess access;
    private final PlanVersions versions;

    ReadingPlan(RoomAccess access, PlanVersions versions) {
        this.access = access;
        this.versions = versions;
    }

    public Mono<List<PlanVersion>> all(UUID requestId, Actor actor) {
        return access.visible(actor, requestId)
                .thenMany(versions.ofRequest(requestId))
                .collectList();
    }

    public Mono<PlanVersion> one(UUID requestId, int number, Actor actor) {
        return access.visible(actor, requestId).then(Mono.defer(() -> existing(requestId, number)));
    }

    public Mono<PlanDifference> difference(UUID requestId, int since, int number, Actor actor) {
        return access.visible(actor, requestId)
                .then(Mono.defer(() -> existing(requestId, since)))
                .zipWhen(older -> existing(requestId, number))
                .map(both ->
                        PlanDifference.between(both.getT1().plan(), both.getT2().plan()));
    }

    private Mono<PlanVersion> existing(UUID requestId, int number) {
        return versions.find(requestId, number)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("plan-version-unknown")));
    }
}
