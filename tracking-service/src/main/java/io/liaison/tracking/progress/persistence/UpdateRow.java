package io.liaison.tracking.progress.persistence;

import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.progress.domain.UpdateForm;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code progress_update}. */
record UpdateRow(
        UUID taskId,
        UUID requestId,
        int sequence,
        String state,
        @Nullable String saidState,
        int percent,
        String workDone,
        @Nullable String openProblems,
        @Nullable String waitingOn,
        @Nullable String riskReason,
        @Nullable LocalDate riskFinish,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        String reportedBy,
        @Nullable String reportedFor,
        Instant reportedAt,
        @Nullable String reviewedBy,
        @Nullable String reviewedFor,
        @Nullable Instant reviewedAt) {

    static UpdateRow of(ProgressUpdate update) {
        UpdateForm form = update.form();
        Risk risk = form.risk();
        Signature reviewed = update.reviewed();
        TaskState said = form.state();
        return new UpdateRow(
                update.taskId(),
                update.requestId(),
                update.sequence(),
                update.state().name(),
                said == null ? null : said.name(),
                form.percent(),
                form.workDone(),
                form.openProblems(),
                form.waitingOn(),
                risk == null ? null : risk.reason(),
                risk == null ? null : risk.expectedFinish(),
                update.plannedStart(),
                update.plannedFinish(),
                update.signed().person(),
                update.signed().onBehalfOf(),
                update.signed().at(),
                reviewed == null ? null : reviewed.person(),
                reviewed == null ? null : reviewed.onBehalfOf(),
                reviewed == null ? null : reviewed.at());
    }

    ProgressUpdate toUpdate() {
        Risk risk = riskReason == null || riskFinish == null ? null : new Risk(riskReason, riskFinish);
        Signature reviewed =
                reviewedBy == null || reviewedAt == null ? null : new Signature(reviewedBy, reviewedFor, reviewedAt);
        TaskState said = saidState == null ? null : TaskState.valueOf(saidState);
        return new ProgressUpdate(
                taskId,
                requestId,
                sequence,
                TaskState.valueOf(state),
                new UpdateForm(said, percent, workDone, openProblems, waitingOn, risk),
                plannedStart,
                plannedFinish,
                new Signature(reportedBy, reportedFor, reportedAt),
                reviewed);
    }
}
