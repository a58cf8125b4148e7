package io.liaison.planning.plan.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stands in the working draft; what is still open is absent.
 *
 * @param taskKey what tells the task from the others, the same in all versions of the plan
 * @param deliveryStandard what the deliverable will be checked against, point by point (驗收依據)
 * @param dependsOn keys of the tasks that must be finished first
 */
public record DraftTask(
        String taskKey,
        @Nullable String title,
        @Nullable String department,
        @Nullable String owner,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedFinish,
        List<String> deliveryStandard,
        List<String> dependsOn) {

    public DraftTask {
        deliveryStandard = List.copyOf(deliveryStandard);
        dependsOn = List.copyOf(dependsOn);
    }
}
