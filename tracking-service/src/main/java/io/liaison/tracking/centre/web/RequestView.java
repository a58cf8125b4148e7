package io.liaison.tracking.centre.web;

import io.liaison.tracking.centre.application.ReadingRequest.Overview;
import io.liaison.tracking.completion.domain.AcceptanceReport;
import io.liaison.tracking.task.domain.TrackedRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request with its tasks. While no plan is approved there are none, and little else to say. */
record RequestView(
        UUID requestId,
        String state,
        @Nullable String number,
        @Nullable String title,
        @Nullable Integer planVersion,
        @Nullable String leadDepartment,
        @Nullable String raisingDepartment,
        List<TaskSummary> tasks,
        List<AlertView> alerts,
        @Nullable Instant acceptanceOpenedAt,
        @Nullable Instant completedAt,
        @Nullable Instant withdrawnAt,
        @Nullable ReportView report) {

    static RequestView notOpen(UUID requestId) {
        return new RequestView(
                requestId, "NOT_OPEN", null, null, null, null, null, List.of(), List.of(), null, null, null, null);
    }

    static RequestView of(Overview overview) {
        TrackedRequest request = overview.board().request();
        return new RequestView(
                request.id(),
                state(request),
                request.number(),
                request.title(),
                request.planVersion(),
                request.leadDepartment(),
                request.raisingDepartment(),
                overview.tasks().stream().map(TaskSummary::of).toList(),
                overview.alerts().stream().map(AlertView::of).toList(),
                request.acceptanceOpened(),
                request.completed(),
                request.withdrawn(),
                request.completed() == null ? null : ReportView.of(AcceptanceReport.of(overview.board())));
    }

    private static String state(TrackedRequest request) {
        if (request.withdrawn() != null) {
            return "WITHDRAWN";
        }
        if (request.completed() != null) {
            return "COMPLETED";
        }
        return request.acceptanceOpened() == null ? "EXECUTING" : "ACCEPTANCE";
    }

    /** The acceptance report. */
    record ReportView(List<LineView> tasks) {

        static ReportView of(AcceptanceReport report) {
            return new ReportView(report.tasks().stream().map(LineView::of).toList());
        }
    }

    record LineView(
            UUID taskId,
            String title,
            String department,
            String owner,
            LocalDate plannedFinish,
            Instant acceptedAt,
            int rounds) {

        static LineView of(AcceptanceReport.Line line) {
            return new LineView(
                    line.taskId(),
                    line.title(),
                    line.department(),
                    line.owner(),
                    line.plannedFinish(),
                    line.acceptedAt(),
                    line.rounds());
        }
    }
}
