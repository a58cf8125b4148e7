package io.liaison.request.dispatch.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import io.liaison.request.intake.application.RequestEventListener;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import io.liaison.request.intake.domain.Round;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets the 24 hours a lead's head has to answer, and lifts them with the answer or the withdrawal. */
@Component
class ConfirmationDeadline implements RequestEventListener {

    static final String KIND = "confirmation-overdue";
    static final String ROUND = "round";
    static final String COUNT = "count";
    static final String COUNTED = "counted";

    private final Deadlines deadlines;

    ConfirmationDeadline(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Mono<Void> on(Request request, RequestEvent event) {
        if (event instanceof RequestEvent.Dispatched dispatched) {
            return deadlines.schedule(first(request, dispatched.round()));
        }
        boolean settled = event instanceof RequestEvent.Confirmed
                || event instanceof RequestEvent.Objected
                || event instanceof RequestEvent.Withdrawn;
        return settled ? deadlines.cancelGroup(request.id().toString()) : Mono.empty();
    }

    private static Deadline first(Request request, Round round) {
        String id = request.id().toString();
        Map<String, String> data = Map.of(
                ROUND,
                String.valueOf(round.number()),
                COUNT,
                "1",
                COUNTED,
                "24 h of wall-clock time from " + round.at());
        return new Deadline(KIND, id, id, round.confirmBy(), data);
    }
}
