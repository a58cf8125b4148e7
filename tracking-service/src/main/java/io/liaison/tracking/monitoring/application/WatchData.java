package io.liaison.tracking.monitoring.application;

import io.liaison.platform.messaging.deadline.Deadline;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * What a watch's deadline carries: from when it was counted and which time it goes off.
 *
 * @param basis the instant it counts from
 * @param count which time, from 1
 */
public record WatchData(Instant basis, int count) {

    private static final String BASIS = "countedFrom";
    private static final String COUNT = "count";

    static Map<String, String> of(Instant basis, int count) {
        return Map.of(BASIS, basis.toString(), COUNT, Integer.toString(count));
    }

    public static WatchData of(Deadline deadline) {
        return new WatchData(
                Instant.parse(Objects.requireNonNull(deadline.data().get(BASIS), BASIS)),
                Integer.parseInt(Objects.requireNonNull(deadline.data().get(COUNT), COUNT)));
    }
}
