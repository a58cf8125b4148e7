package io.liaison.request.overview.duty.application;

import io.liaison.request.intake.application.Requests;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.application.Timeline;
import io.liaison.request.overview.application.TimelineView;
import io.liaison.request.overview.duty.domain.DutyChange;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what waits in the other services by what they report. Joins the running transaction. */
@Component
public class FollowDuties {

    private static final String PLAN_SUBMITTED = "liaison.planning.plan-submitted.v1";
    private static final TimelineView PLANS = new TimelineView(PLAN_SUBMITTED, null, null, null, false);

    private final Requests requests;
    private final Timeline timeline;
    private final DutyBoard board;

    FollowDuties(Requests requests, Timeline timeline, DutyBoard board) {
        this.requests = requests;
        this.timeline = timeline;
        this.board = board;
    }

    /**
     * Applies what an event means.
     *
     * @param meaning of the request, and of whether a plan was ever handed in for it
     */
    public Mono<Void> follow(UUID requestId, BiFunction<Request, Boolean, List<DutyChange>> meaning) {
        return requests.find(requestId)
                .zipWhen(request -> timeline.of(requestId, PLANS, 1, null).hasElements())
                .map(found -> meaning.apply(found.getT1(), found.getT2()))
                .flatMapMany(Flux::fromIterable)
                .concatMap(change -> board.apply(requestId, change))
                .then();
    }
}
