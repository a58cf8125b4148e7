package io.liaison.request.overview.history.application;

import io.liaison.request.intake.domain.Request;
import io.liaison.request.overview.history.application.RequestHistory.RecordedAct;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request as it was at an instant.
 *
 * @param at the instant asked for
 * @param lastAct the last act up to then
 * @param request the request as it was; absent where the trail of that time does not hold enough to rebuild it
 */
public record PastState(
        Instant at, RecordedAct lastAct, @Nullable Request request) {}
