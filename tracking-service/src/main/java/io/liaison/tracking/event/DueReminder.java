package io.liaison.tracking.event;

import java.time.LocalDate;
import java.util.UUID;

/** A task is to be finished in some days. */
public record DueReminder(UUID taskId, String taskTitle, int daysLeft, LocalDate plannedFinish) implements Fact {

    @Override
    public String name() {
        return "due-reminder";
    }
}
