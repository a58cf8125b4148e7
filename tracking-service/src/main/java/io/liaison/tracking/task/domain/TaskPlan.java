package io.liaison.tracking.task.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * What the approved plan says of a task.
 *
 * @param key the name other tasks depend on it by; stable over plan versions
 * @param deliveryStandard the points it is accepted by (驗收依據)
 * @param dependsOn keys of the tasks that have to be finished first
 */
public record TaskPlan(
        String key,
        String title,
        String department,
        String owner,
        LocalDate start,
        LocalDate finish,
        List<String> deliveryStandard,
        List<String> dependsOn) {

    public TaskPlan {
        deliveryStandard = List.copyOf(deliveryStandard);
        dependsOn = List.copyOf(dependsOn);
    }
}
