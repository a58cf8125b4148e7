package io.liaison.tracking.acceptance.web;

import io.liaison.tracking.acceptance.domain.AcceptanceRound;
import java.time.Instant;
import java.util.UUID;

/** A judgement that was given. */
record AcceptanceResponse(UUID taskId, int round, boolean accepted, Instant judgedAt) {

    static AcceptanceResponse of(AcceptanceRound round) {
        return new AcceptanceResponse(
                round.taskId(), round.round(), round.accepted(), round.signed().at());
    }
}
