package io.liaison.tracking.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task has become red. */
public record RedAlertRaised(
        UUID taskId,
        String taskTitle,
        String reason,
        LocalDate plannedFinish,
        LocalDate expectedFinish,
        @Nullable UUID upstreamTaskId)
        implements Fact {

    @Override
    public String name() {
        return "red-alert-raised";
    }
}
