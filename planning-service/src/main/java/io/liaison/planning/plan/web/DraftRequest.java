package io.liaison.planning.plan.web;

import io.liaison.planning.plan.domain.Contingency;
import io.liaison.planning.plan.domain.DraftTask;
import io.liaison.planning.plan.domain.PlanDraft;
import io.liaison.planning.plan.domain.Release;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record DraftRequest(
        @NotNull @Size(max = 200) List<@Valid @NotNull TaskRequest> tasks,
        @Nullable @Size(max = 50) List<@Valid @NotNull ContingencyRequest> contingencies,
        @Nullable @Size(max = 50) List<@Valid @NotNull ReleaseRequest> releasedDepartments,
        @Nullable @Size(max = 2000) String lateReason) {

    record TaskRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}")
            String taskKey,

            @Nullable @Size(max = 200) String title,
            @Nullable @Size(max = 32) String department,
            @Nullable @Size(max = 64) String owner,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable @Size(max = 30) List<@NotBlank @Size(max = 1000) String> deliveryStandard,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 40) String> dependsOn) {

        DraftTask toTask() {
            return new DraftTask(
                    taskKey,
                    title,
                    department,
                    owner,
                    plannedStart,
                    plannedFinish,
                    orNone(deliveryStandard),
                    orNone(dependsOn).stream().distinct().toList());
        }
    }

    record ContingencyRequest(
            @NotBlank @Size(max = 1000) String trigger,
            @NotNull @Min(0) @Max(365) Integer daysOfNotice,
            @NotBlank @Size(max = 1000) String measure) {

        Contingency toContingency() {
            return new Contingency(trigger, daysOfNotice, measure);
        }
    }

    record ReleaseRequest(
            @NotBlank @Size(max = 32) String department,
            @NotBlank @Size(max = 1000) String reason) {

        Release toRelease() {
            return new Release(department, reason);
        }
    }

    PlanDraft toDraft() {
        return new PlanDraft(
                tasks.stream().map(TaskRequest::toTask).toList(),
                orNone(contingencies).stream()
                        .map(ContingencyRequest::toContingency)
                        .toList(),
                orNone(releasedDepartments).stream()
                        .map(ReleaseRequest::toRelease)
                        .toList(),
                lateReason);
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
