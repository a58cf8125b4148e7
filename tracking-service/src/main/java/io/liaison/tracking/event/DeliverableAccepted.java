package io.liaison.tracking.event;

import java.util.UUID;

/** What was handed in meets the delivery standard. */
public record DeliverableAccepted(UUID taskId, String taskTitle, int round) implements Fact {

    @Override
    public String name() {
        return "deliverable-accepted";
    }
}
