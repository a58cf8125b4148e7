package io.liaison.tracking.acceptance.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judging what was handed in against the delivery standard, point by point. To accept, every point is found met; to
 * return, a point is found not met and the fault is named.
 *
 * @param round of the deliverable that was looked at, where the caller says so
 */
public record Judgement(
        boolean accepted,
        List<CheckedPoint> points,
        @Nullable Integer round) {

    public Judgement {
        points = List.copyOf(points);
    }

    /**
     * What comes of it.
     *
     * @param task the task afterwards
     */
    public record Judged(Task task, AcceptanceRound round) {}

    public Judged apply(Task task, Signature by) {
        task.require(accepted ? TaskCommand.ACCEPT : TaskCommand.RETURN);
        if (round != null && round != task.round()) {
            throw RuleViolation.stale();
        }
        List<FieldViolation> violations = violations(task.plan().deliveryStandard());
        if (!violations.isEmpty()) {
            throw RuleViolation.invalid("validation", violations);
        }
        Task after = accepted ? task.accept(by.at()) : task.returnForRework(by.at());
        return new Judged(after, new AcceptanceRound(task.id(), task.requestId(), task.round(), accepted, points, by));
    }

    private List<FieldViolation> violations(List<String> standard) {
        List<FieldViolation> violations = new ArrayList<>();
        Set<@Nullable String> seen = new HashSet<>();
        for (int index = 0; index < points.size(); index++) {
            CheckedPoint point = points.get(index);
            String field = "points[" + index + "].";
            if (!standard.isEmpty() && !contains(standard, point.criterion())) {
                violations.add(FieldViolation.of(field + "criterion", "acceptance.criterion.unknown"));
            } else if (!seen.add(point.criterion())) {
                violations.add(FieldViolation.of(field + "criterion", "acceptance.criterion.repeated"));
            }
            check(point, field, violations);
        }
        if (accepted && !seen.containsAll(standard)) {
            violations.add(FieldViolation.of("points", "acceptance.points.incomplete"));
        }
        if (!accepted && points.stream().allMatch(CheckedPoint::met)) {
            violations.add(FieldViolation.of("points", "acceptance.faults.missing"));
        }
        return violations;
    }

    private static boolean contains(List<String> standard, @Nullable String criterion) {
        return criterion != null && standard.contains(criterion);
    }

    private void check(CheckedPoint point, String field, List<FieldViolation> violations) {
        String fault = point.fault();
        if (accepted && !point.met()) {
            violations.add(FieldViolation.of(field + "met", "acceptance.point.not-met"));
        }
        if (!accepted && !point.met() && (fault == null || fault.isBlank())) {
            violations.add(FieldViolation.of(field + "fault", "acceptance.fault.missing"));
        }
    }
}
