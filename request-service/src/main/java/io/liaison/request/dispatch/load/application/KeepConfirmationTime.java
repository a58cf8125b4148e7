package io.liaison.request.dispatch.load.application;

import io.liaison.request.intake.application.RequestEventListener;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps how long each confirmation took. */
@Component
class KeepConfirmationTime implements RequestEventListener {

    private final ConfirmationTimes times;

    KeepConfirmationTime(ConfirmationTimes times) {
        this.times = times;
    }

    @Override
    public Mono<Void> on(Request request, RequestEvent event) {
        return event instanceof RequestEvent.Confirmed
                ? Mono.justOrEmpty(request.lead()).flatMap(round -> times.keep(request.id(), round, event.at()))
                : Mono.empty();
    }
}
