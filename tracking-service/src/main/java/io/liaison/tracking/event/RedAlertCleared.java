package io.liaison.tracking.event;

import java.util.UUID;

/** The reason why a task was red is gone. */
public record RedAlertCleared(UUID taskId, String taskTitle, String reason, String cause) implements Fact {

    @Override
    public String name() {
        return "red-alert-cleared";
    }
}
