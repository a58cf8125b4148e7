package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Request;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes a request back before its completion (撤回). */
@Component
public class WithdrawRequest {

    private final RequestChanges changes;
    private final Clock clock;

    WithdrawRequest(RequestChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    public Mono<Request> withdraw(UUID id, Actor actor, String reason) {
        return changes.apply(id, actor, Act.WITHDRAW, (request, by) -> request.withdraw(by, clock.instant(), reason));
    }
}
