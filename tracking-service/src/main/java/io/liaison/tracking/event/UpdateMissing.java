package io.liaison.tracking.event;

import java.time.LocalDate;
import java.util.UUID;

/** A working day passed 17:00 without an update. */
public record UpdateMissing(UUID taskId, String taskTitle, LocalDate date) implements Fact {

    @Override
    public String name() {
        return "update-missing";
    }
}
