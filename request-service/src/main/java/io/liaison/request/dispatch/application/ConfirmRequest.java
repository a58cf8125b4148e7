package io.liaison.request.dispatch.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lead's head takes the request on. */
@Component
public class ConfirmRequest {

    private final RequestChanges changes;
    private final Clock clock;

    ConfirmRequest(RequestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Request> confirm(UUID id, Actor actor) {
        return changes.apply(id, actor, Act.CONFIRM, (request, by) -> request.confirm(by, clock.instant()));
    }
}
