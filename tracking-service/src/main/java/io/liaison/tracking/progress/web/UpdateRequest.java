package io.liaison.tracking.progress.web;

import io.liaison.tracking.progress.domain.UpdateForm;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.TaskState;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A progress update as it is sent. A risk is named with reason and expected finish, or not at all. */
record UpdateRequest(
        @Nullable TaskState state,
        @NotNull @Min(0) @Max(100) Integer percent,
        @NotBlank @Size(max = 4000) String workDone,
        @Nullable @Size(max = 4000) String openProblems,
        @Nullable @Size(max = 200) String waitingOn,
        @Nullable @Valid RiskRequest risk) {

    record RiskRequest(
            @NotBlank @Size(max = 2000) String reason,
            @NotNull LocalDate expectedFinish) {}

    UpdateForm toForm() {
        return new UpdateForm(
                state,
                percent,
                workDone,
                openProblems,
                waitingOn,
                risk == null ? null : new Risk(risk.reason(), risk.expectedFinish()));
    }
}
