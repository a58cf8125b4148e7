package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.DepartmentAnswer;
import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.approval.domain.PlanVersionState;
import io.liaison.planning.approval.domain.TaskReason;
import io.liaison.planning.approval.domain.Verdict;
import io.liaison.planning.plan.domain.Contingency;
import io.liaison.planning.plan.domain.Release;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan version as it is shown. */
public record PlanVersionView(
        int planVersion,
        int round,
        PlanVersionState state,
        List<PlanFacts.Task> tasks,
        List<Contingency> contingencies,
        List<Release> releasedDepartments,
        @Nullable String lateReason,
        List<String> departments,
        List<String> awaiting,
        List<AnswerView> answers,
        String submittedBy,
        @Nullable String onBehalfOf,
        Instant submittedAt,
        Instant answerBy,
        @Nullable Instant closedAt) {

    /** An answer as it is shown. */
    public record AnswerView(
            String department,
            Verdict answer,
            @Nullable String reason,
            List<TaskReason> tasks,
            String person,
            @Nullable String onBehalfOf,
            Instant at) {

        static AnswerView of(DepartmentAnswer answer) {
            return new AnswerView(
                    answer.department(),
                    answer.verdict(),
                    answer.reason(),
                    answer.tasks(),
                    answer.by().person(),
                    answer.by().onBehalfOf(),
                    answer.at());
        }
    }

    public static PlanVersionView of(PlanVersion version) {
        return new PlanVersionView(
                version.number(),
                version.round(),
                version.state(),
                PlanFacts.Task.of(version),
                version.plan().contingencies(),
                version.plan().releasedDepartments(),
                version.plan().lateReason(),
                version.departments(),
                version.awaiting(),
                version.answers().stream().map(AnswerView::of).toList(),
                version.submittedBy().person(),
                version.submittedBy().onBehalfOf(),
                version.submittedAt(),
                version.answerBy(),
                version.closedAt());
    }
}
