package io.liaison.tracking.event;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task is expected to be finished on another day than before. */
public record ForecastChanged(
        UUID taskId,
        String taskTitle,
        LocalDate plannedFinish,
        LocalDate expectedFinish,
        @Nullable UUID upstreamTaskId) implements Fact {

    @Override
    public String name() {
        return "forecast-changed";
    }
}
