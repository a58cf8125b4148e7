package io.liaison.tracking.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A progress update (form 3) as it was signed. */
public record ProgressReported(
        UUID taskId,
        String taskTitle,
        String department,
        String owner,
        int sequence,
        String state,
        int percent,
        String workDone,
        @Nullable String openProblems,
        @Nullable String waitingOn,
        @Nullable ReportedRisk risk,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        Instant reportedAt)
        implements Fact {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReportedRisk(String reason, LocalDate expectedFinish) {}

    @Override
    public String name() {
        return "progress-reported";
    }
}
