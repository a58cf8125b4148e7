package io.liaison.tracking.event;

import java.util.List;
import java.util.UUID;

/** What was handed in has faults. */
public record DeliverableReturned(UUID taskId, String taskTitle, int round, List<String> faults) implements Fact {

    @Override
    public String name() {
        return "deliverable-returned";
    }
}
