package io.liaison.request.overview.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.request.intake.domain.Phase;
import io.liaison.request.overview.application.FollowRequest;
import io.liaison.request.overview.application.RecordTimeline;
import io.liaison.request.overview.application.SmallFacts;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Everything the other services report of a request: a line of its timeline, and for some a step of its phase. */
@Component
class ReportedProgress implements EventHandler {

    static final Map<String, Phase.Signal> SIGNALS = Map.of(
            "liaison.planning.room-opened.v1", Phase.Signal.ROOM_OPENED,
            "liaison.planning.plan-submitted.v1", Phase.Signal.PLAN_SUBMITTED,
            "liaison.planning.second-coordination-opened.v1", Phase.Signal.SECOND_COORDINATION_OPENED,
            "liaison.tracking.tasks-opened.v1", Phase.Signal.TASKS_OPENED,
            "liaison.tracking.acceptance-opened.v1", Phase.Signal.ACCEPTANCE_OPENED,
            "liaison.tracking.request-completed.v1", Phase.Signal.REQUEST_COMPLETED,
            "liaison.archive.dossier-sealed.v1", Phase.Signal.DOSSIER_SEALED);

    private static final Set<String> REPORTING = Set.of("liaison.planning.", "liaison.tracking.", "liaison.archive.");

    private final RecordTimeline timeline;
    private final FollowRequest following;

    ReportedProgress(RecordTimeline timeline, FollowRequest following) {
        this.timeline = timeline;
        this.following = following;
    }

    @Override
    public boolean handles(String type) {
        return REPORTING.stream().anyMatch(type::startsWith);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        UUID requestId = SmallFacts.requestId(event.data());
        if (requestId == null) {
            // What concerns no request, such as a new version of the guide.
            return Mono.empty();
        }
        Phase.Signal signal = SIGNALS.get(event.type());
        Mono<Void> line = timeline.record(requestId, event.type(), event.time(), event.data());
        return signal == null ? line : line.then(following.follow(requestId, signal, event.type()));
    }
}
