package io.liaison.request.dispatch.application;

import static io.liaison.request.dispatch.application.ConfirmationDeadline.COUNT;
import static io.liaison.request.dispatch.application.ConfirmationDeadline.COUNTED;
import static io.liaison.request.dispatch.application.ConfirmationDeadline.ROUND;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.platform.messaging.deadline.Deadlines;
import io.liaison.request.intake.application.RequestAudit;
import io.liaison.request.intake.application.RequestEvents;
import io.liaison.request.intake.application.Requests;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import io.liaison.request.intake.domain.Round;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A dispatch nobody answered for 24 hours: tells the head's superior and the administrators, again each further 24
 * hours (functional.md, section 3). Nothing is confirmed by silence.
 *
 * <p>Reads the request without holding it: the answer, which holds the request, waits for the deadline in order to lift
 * it, so one of the two comes first in any case.
 */
@Component
class ConfirmationOverdue implements DeadlineHandler {

    private final Requests requests;
    private final RequestEvents events;
    private final RequestAudit audit;
    private final Deadlines deadlines;

    ConfirmationOverdue(Requests requests, RequestEvents events, RequestAudit audit, Deadlines deadlines) {
        this.requests = requests;
        this.events = events;
        this.audit = audit;
        this.deadlines = deadlines;
    }

    @Override
    public String kind() {
        return ConfirmationDeadline.KIND;
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        int round = Integer.parseInt(deadline.data().getOrDefault(ROUND, "0"));
        int count = Integer.parseInt(deadline.data().getOrDefault(COUNT, "1"));
        return requests.find(UUID.fromString(deadline.subject()))
                .flatMap(request -> Mono.justOrEmpty(request.overdue(round, count, deadline.dueAt()))
                        .flatMap(event -> tell(request, event).then(deadlines.schedule(next(deadline, count)))));
    }

    private Mono<Void> tell(Request request, RequestEvent event) {
        return audit.recordBySystem(ConfirmationDeadline.KIND, request, request, event.facts())
                .then(events.publish(request, List.of(event)));
    }

    private static Deadline next(Deadline fired, int count) {
        Map<String, String> data = Map.of(
                ROUND, fired.data().getOrDefault(ROUND, "0"),
                COUNT, String.valueOf(count + 1),
                COUNTED, fired.data().getOrDefault(COUNTED, ""));
        return new Deadline(
                fired.kind(), fired.subject(), fired.group(), fired.dueAt().plus(Round.TIME_TO_CONFIRM), data);
    }
}
