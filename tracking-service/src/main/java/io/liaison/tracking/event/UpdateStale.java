package io.liaison.tracking.event;

import java.time.Instant;
import java.util.UUID;

/** Nothing was heard of a task for {@code count} times 24 hours of working days. */
public record UpdateStale(UUID taskId, String taskTitle, Instant since, int count) implements Fact {

    @Override
    public String name() {
        return "update-stale";
    }
}
