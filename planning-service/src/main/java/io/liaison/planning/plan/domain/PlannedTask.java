package io.liaison.planning.plan.domain;

import java.time.LocalDate;
import java.util.List;

/** A task of a submitted plan; see {@link DraftTask} for its parts. */
public record PlannedTask(
        String taskKey,
        String title,
        String department,
        String owner,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        List<String> deliveryStandard,
        List<String> dependsOn) {

    public PlannedTask {
        deliveryStandard = List.copyOf(deliveryStandard);
        dependsOn = List.copyOf(dependsOn);
    }
}
