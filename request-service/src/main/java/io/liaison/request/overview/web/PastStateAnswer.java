package io.liaison.request.overview.web;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.history.application.PastState;
import io.liaison.request.overview.history.application.RequestHistory.RecordedAct;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was at an instant.
 *
 * @param complete whether the audit trail held enough to rebuild it; requests from before the trail kept what each act
 *     changed answer with the state and the last act alone
 * @param state the state in intake it was in, as far as it is on record
 * @param lastAct the last act up to then
 * @param request the request as it was; absent where it can't be rebuilt
 */
record PastStateAnswer(
        Instant at,
        boolean complete,
        @Nullable String state,
        PastActAnswer lastAct,
        @Nullable RequestAnswer request) {

    record PastActAnswer(
            String act, String person, @Nullable String onBehalfOf, Instant at) {
        static PastActAnswer of(RecordedAct recorded) {
            return new PastActAnswer(recorded.act(), recorded.person(), recorded.onBehalfOf(), recorded.at());
        }
    }

    static PastStateAnswer of(PastState past) {
        Request then = past.request();
        return new PastStateAnswer(
                past.at(),
                then != null,
                then == null ? past.lastAct().toState() : then.state().name(),
                PastActAnswer.of(past.lastAct()),
                then == null ? null : RequestAnswer.ofPast(then));
    }
}
