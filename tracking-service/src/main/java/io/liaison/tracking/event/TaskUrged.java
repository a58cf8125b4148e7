package io.liaison.tracking.event;

import java.util.UUID;

/** Somebody who waits for a task urges its owner. */
public record TaskUrged(UUID taskId, String taskTitle) implements Fact {

    @Override
    public String name() {
        return "task-urged";
    }
}
