package io.liaison.planning.room.domain;

import java.time.Duration;
import java.time.Instant;

/** When a reminder that repeats comes next. */
public final class Recurrence {

    private Recurrence() {}

    /**
     * The first instant of the series {@code due + n × every} that is still to come: what an outage slept through is
     * told once, not once per step.
     */
    public static Instant next(Instant due, Duration every, Instant now) {
        Instant next = due.plus(every);
        if (next.isAfter(now)) {
            return next;
        }
        long missed = Duration.between(due, now).dividedBy(every);
        return due.plus(every.multipliedBy(missed + 1));
    }
}
