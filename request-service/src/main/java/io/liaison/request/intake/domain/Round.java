package io.liaison.request.intake.domain;

import io.liaison.platform.directory.acting.ActedBy;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch (分派) to a lead department and its answer.
 *
 * @param number counted from 1
 * @param leadHead who headed the lead department at the dispatch
 * @param reason why this department, where it is not the proposed one or answers an objection
 * @param confirmBy until when the lead's head is to answer
 * @param answer confirmation or objection; absent while open
 */
public record Round(
        int number,
        String leadDepartment,
        String leadHead,
        ActedBy by,
        Instant at,
        @Nullable String reason,
        Instant confirmBy,
        @Nullable Answer answer) {

    /** Wall-clock time the lead's head has to answer a dispatch, and between two reminders of it (section 3). */
    public static final Duration TIME_TO_CONFIRM = Duration.ofHours(24);

    /**
     * What the lead's head answered.
     *
     * @param grounds why not, where it is an objection (異議說明)
     */
    public record Answer(ActedBy by, Instant at, @Nullable String grounds) {}

    /**
     * How often the head's superior and the administrators have been told that nobody answers: when the time to confirm
     * is over, and again each further 24 hours. Never of a request that does not wait for an answer.
     */
    public static int escalations(RequestState state, Instant confirmBy, Instant now) {
        return state != RequestState.DISPATCHED || now.isBefore(confirmBy)
                ? 0
                : 1 + (int) Duration.between(confirmBy, now).dividedBy(TIME_TO_CONFIRM);
    }

    Round answered(Answer given) {
        return new Round(number, leadDepartment, leadHead, by, at, reason, confirmBy, given);
    }
}
