package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The signature of the raising department's head (發起部門負責人簽字). */
@Component
public class SignRequest {

    private final RequestChanges changes;
    private final Clock clock;

    SignRequest(RequestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Request> sign(UUID id, Actor actor) {
        return changes.apply(id, actor, Act.SIGN, (request, by) -> request.sign(by, clock.instant()));
    }
}
