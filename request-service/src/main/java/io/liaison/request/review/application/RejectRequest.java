package io.liaison.request.review.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Second check (復審): refuses a request that can't be done (拒絕). */
@Component
public class RejectRequest {

    private final RequestChanges changes;
    private final Clock clock;

    RejectRequest(RequestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Request> reject(UUID id, Actor actor, String reason) {
        return changes.apply(id, actor, Act.REJECT, (request, by) -> request.reject(by, clock.instant(), reason));
    }
}
