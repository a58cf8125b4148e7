package io.liaison.planning.plan.web;

import io.liaison.planning.plan.application.ReviewedDraft;
import io.liaison.planning.plan.application.WorkingDraft;
import io.liaison.planning.plan.domain.Contingency;
import io.liaison.planning.plan.domain.DraftTask;
import io.liaison.planning.plan.domain.Finding;
import io.liaison.planning.plan.domain.PlanDraft;
import io.liaison.planning.plan.domain.Release;
import io.liaison.platform.rule.FieldViolation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working draft as it is shown.
 *
 * @param objections what stands against submitting it, by the codes a refused submission would name
 * @param findings vague wording that a submission must acknowledge
 */
record DraftResponse(
        long version,
        List<DraftTask> tasks,
        List<Contingency> contingencies,
        List<Release> releasedDepartments,
        @Nullable String lateReason,
        @Nullable String editedBy,
        @Nullable Instant editedAt,
        List<FieldViolation> objections,
        List<Finding> findings) {

    static DraftResponse of(ReviewedDraft reviewed) {
        WorkingDraft draft = reviewed.draft();
        PlanDraft content = draft.content();
        return new DraftResponse(
                draft.version(),
                content.tasks(),
                content.contingencies(),
                content.releasedDepartments(),
                content.lateReason(),
                draft.editedBy(),
                draft.editedAt(),
                reviewed.review().objections(),
                reviewed.review().findings());
    }
}
