package io.liaison.tracking.event;

import java.util.UUID;

/** What was handed in waits too long to be judged. */
public record AcceptanceOverdue(UUID taskId, String taskTitle, int count) implements Fact {

    @Override
    public String name() {
        return "acceptance-overdue";
    }
}
