package io.liaison.tracking.event;

import java.util.List;
import java.util.UUID;

/** A plan version took effect: tasks it brought, and those whose terms it changed. */
public record TasksOpened(int planVersion, List<UUID> taskIds, List<UUID> changedTaskIds) implements Fact {

    @Override
    public String name() {
        return "tasks-opened";
    }
}
