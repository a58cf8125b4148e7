package io.liaison.tracking.acceptance.domain;

import io.liaison.tracking.task.domain.Signature;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One time a deliverable was judged (驗收).
 *
 * @param round of the deliverable that was judged
 * @param accepted whether it was accepted; else it was returned
 */
public record AcceptanceRound(
        UUID taskId, UUID requestId, int round, boolean accepted, List<CheckedPoint> points, Signature signed) {

    public AcceptanceRound {
        points = List.copyOf(points);
    }

    /** The concrete faults it was returned with. */
    public List<String> faults() {
        return points.stream()
                .filter(point -> !point.met())
                .map(CheckedPoint::fault)
                .filter(Objects::nonNull)
                .toList();
    }
}
