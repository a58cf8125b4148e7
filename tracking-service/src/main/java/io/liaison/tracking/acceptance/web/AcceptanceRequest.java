package io.liaison.tracking.acceptance.web;

import io.liaison.tracking.acceptance.domain.CheckedPoint;
import io.liaison.tracking.acceptance.domain.Judgement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judgement as it is sent.
 *
 * @param round of the deliverable that was looked at; refused as stale when another was handed in since
 */
record AcceptanceRequest(
        @NotNull Boolean accepted,
        @NotNull @Size(max = 100) List<@NotNull @Valid PointRequest> points,
        @Nullable @Positive Integer round) {

    /** A point of the delivery standard; without a criterion, where the plan has no standard, the result as a whole. */
    record PointRequest(
            @Nullable @Size(max = 2000) String criterion,
            @NotNull Boolean met,
            @Nullable @Size(max = 2000) String fault) {}

    Judgement toJudgement() {
        List<CheckedPoint> checked = points.stream()
                .map(point -> new CheckedPoint(named(point.criterion()), point.met(), point.fault()))
                .toList();
        return new Judgement(accepted, checked, round);
    }

    private static @Nullable String named(@Nullable String criterion) {
        return criterion == null || criterion.isBlank() ? null : criterion;
    }
}
