package io.liaison.tracking.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The last task is accepted: the request is completed. */
public record RequestCompleted(
        Instant completedAt, String leadDepartment, String raisingDepartment, List<String> departments, Report report)
        implements Fact {

    /** The acceptance report. */
    public record Report(List<ReportedTask> tasks) {}

    public record ReportedTask(
            UUID taskId,
            String title,
            String department,
            String owner,
            LocalDate plannedFinish,
            Instant acceptedAt,
            int rounds) {}

    @Override
    public String name() {
        return "request-completed";
    }
}
