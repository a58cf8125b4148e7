package io.liaison.request.overview.history.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.application.RequestAccess;
import io.liaison.request.intake.application.RequestTrace;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.history.application.RequestHistory.Recorded;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows a request as it was at a past instant, rebuilt from its audit trail (functional.md, section 9). */
@Component
public class RebuildRequest {

    private final RequestAccess access;
    private final RequestHistory history;
    private final Rewinding rewinding;
    private final Clock clock;

    RebuildRequest(RequestAccess access, RequestHistory history, RequestTrace trace, Clock clock) {
        this.access = access;
        this.history = history;
        this.rewinding = new Rewinding(trace::undone);
        this.clock = clock;
    }

    public Mono<PastState> at(UUID id, Actor actor, Instant instant) {
        return Mono.fromRunnable(() -> requirePast(instant))
                .then(access.toRead(id, actor))
                .flatMap(request -> history.of(request.id()))
                .flatMap(recorded -> Mono.justOrEmpty(rewinding.to(instant, recorded))
                        .filter(past -> isOpenTo(actor, past, recorded)))
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("no-state-then", instant)));
    }

    private void requirePast(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            throw RuleViolation.invalid(FieldViolation.of("instant", "instant.in-future"));
        }
    }

    /** What was not yet submitted then was its initiator's alone, and stays so. */
    private static boolean isOpenTo(Actor actor, PastState past, Recorded recorded) {
        Request then = past.request();
        boolean draft = then == null ? "DRAFT".equals(past.lastAct().toState()) : then.submission() == null;
        String initiator = recorded.request().origin().initiator();
        return !draft || actor.names().anyMatch(initiator::equals);
    }
}
