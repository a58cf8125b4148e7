package io.liaison.tracking.event;

import java.util.List;
import java.util.UUID;

/** Tasks that are no longer to be done, because a plan version left them out or the request was withdrawn. */
public record TasksCancelled(List<UUID> taskIds, String cause) implements Fact {

    @Override
    public String name() {
        return "tasks-cancelled";
    }
}
