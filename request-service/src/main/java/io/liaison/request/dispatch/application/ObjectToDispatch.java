package io.liaison.request.dispatch.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.application.RequestChanges;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lead's head says why another department should lead (異議說明). */
@Component
public class ObjectToDispatch {

    private final RequestChanges changes;
    private final Clock clock;

    ObjectToDispatch(RequestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Request> object(UUID id, Actor actor, String grounds) {
        return changes.apply(id, actor, Act.OBJECT, (request, by) -> request.object(by, clock.instant(), grounds));
    }
}
