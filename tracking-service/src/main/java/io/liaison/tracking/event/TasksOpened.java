package io.liaison.tracking.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan version took effect: tasks it brought, and those whose terms it changed.
 *
 * @param tasks what each of these tasks is now
 */
public record TasksOpened(int planVersion, List<UUID> taskIds, List<UUID> changedTaskIds, List<TaskTerms> tasks)
        implements Fact {

    /** A task as the plan in force wants it, with the state it is in. */
    public record TaskTerms(
            UUID taskId,
            String title,
            String department,
            String owner,
            String state,
            LocalDate plannedStart,
            LocalDate plannedFinish) {}

    @Override
    public String name() {
        return "tasks-opened";
    }
}
