package io.liaison.planning.approval.domain;

import io.liaison.planning.plan.domain.Plan;
import io.liaison.planning.room.domain.By;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A version of the plan on its round through the departments (方案審批).
 *
 * <p>The round ends with the last agreement, or at once with the first answer that is none: what a second coordination
 * is to settle is known then, and the answers still open would be to a plan that will not come into force.
 *
 * @param number 1 for a request's first version, one more for each further one
 * @param round how often this change of plan went round, this time included
 * @param departments whose heads answer
 * @param answerBy until when they answer
 */
public record PlanVersion(
        UUID requestId,
        int number,
        long version,
        int round,
        PlanVersionState state,
        Plan plan,
        List<String> departments,
        List<DepartmentAnswer> answers,
        By submittedBy,
        Instant submittedAt,
        Instant answerBy,
        @Nullable Instant closedAt) {

    /** How long a department's head has to answer: 48 h by the wall clock. */
    public static final Duration TO_ANSWER = Duration.ofDays(2);

    public PlanVersion {
        departments = List.copyOf(departments);
        answers = List.copyOf(answers);
    }

    /** Sends a plan round. The department whose head submits it agrees by that. */
    public static PlanVersion submit(
            UUID requestId,
            @Nullable PlanVersion previous,
            Plan plan,
            String submittingDepartment,
            List<String> departments,
            By by,
            Instant at) {
        DepartmentAnswer own = new DepartmentAnswer(submittingDepartment, Verdict.AGREE, null, List.of(), by, at);
        PlanVersion submitted = new PlanVersion(
                requestId,
                previous == null ? 1 : previous.number() + 1,
                0,
                previous == null || previous.state() != PlanVersionState.DISPUTED ? 1 : previous.round() + 1,
                PlanVersionState.IN_APPROVAL,
                plan,
                departments,
                departments.contains(submittingDepartment) ? List.of(own) : List.of(),
                by,
                at,
                at.plus(TO_ANSWER),
                null);
        return submitted.awaiting().isEmpty()
                ? submitted.with(PlanVersionState.APPROVED, submitted.answers(), at)
                : submitted;
    }

    /** The departments that have yet to answer; none once the round ended. */
    public List<String> awaiting() {
        if (state != PlanVersionState.IN_APPROVAL) {
            return List.of();
        }
        return departments.stream().filter(code -> !hasAnswered(code)).toList();
    }

    public PlanVersion answer(DepartmentAnswer answer) {
        requireAwaited(answer.department());
        requireReasons(answer);
        List<DepartmentAnswer> given = new ArrayList<>(answers);
        given.add(answer);
        if (!answer.agrees()) {
            return with(PlanVersionState.DISPUTED, given, answer.at());
        }
        return given.size() == departments.size()
                ? with(PlanVersionState.APPROVED, given, answer.at())
                : with(state, given, null);
    }

    private void requireAwaited(String department) {
        if (state != PlanVersionState.IN_APPROVAL) {
            throw RuleViolation.wrongState("plan-not-in-approval");
        }
        if (!departments.contains(department)) {
            throw RuleViolation.wrongState("department-not-asked", department);
        }
        if (hasAnswered(department)) {
            throw RuleViolation.wrongState("plan-already-answered", department);
        }
    }

    private void requireReasons(DepartmentAnswer answer) {
        if (!answer.agrees() && !answer.saysWhy()) {
            throw RuleViolation.invalid(FieldViolation.of("reason", "answer.reason.required"));
        }
        List<FieldViolation> unknown = IntStream.range(0, answer.tasks().size())
                .filter(index -> plan.task(answer.tasks().get(index).taskKey()).isEmpty())
                .mapToObj(index -> FieldViolation.of(
                        "tasks[" + index + "].taskKey",
                        "answer.task.unknown",
                        answer.tasks().get(index).taskKey()))
                .toList();
        if (!unknown.isEmpty()) {
            throw RuleViolation.invalid("validation", unknown);
        }
    }

    private boolean hasAnswered(String department) {
        return answers.stream().anyMatch(answer -> answer.department().equals(department));
    }

    public List<PointOfDispute> pointsOfDispute() {
        return answers.stream()
                .filter(answer -> !answer.agrees())
                .map(answer -> new PointOfDispute(
                        answer.department(), answer.verdict(), answer.pointOfDispute(), answer.tasks()))
                .toList();
    }

    private PlanVersion with(PlanVersionState next, List<DepartmentAnswer> given, @Nullable Instant at) {
        return new PlanVersion(
                requestId,
                number,
                version,
                round,
                next,
                plan,
                departments,
                given,
                submittedBy,
                submittedAt,
                answerBy,
                at);
    }
}
