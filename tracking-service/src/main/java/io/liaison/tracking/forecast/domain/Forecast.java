package io.liaison.tracking.forecast.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a task is expected to be finished.
 *
 * @param own by the task alone: what its owner reported, else its planned finish; once handed in, the actual day
 * @param delay by the task that holds it up most; absent when none does
 */
public record Forecast(LocalDate own, @Nullable Delay delay) {

    /**
     * What waiting for another task does to this one.
     *
     * @param upstreamTaskId the task waited for
     * @param finish the finish that follows from it
     */
    public record Delay(UUID upstreamTaskId, LocalDate finish) {}

    public LocalDate finish() {
        return delay == null || !delay.finish().isAfter(own) ? own : delay.finish();
    }
}
