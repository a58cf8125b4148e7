package io.liaison.platform.directory.calendar;

import java.time.LocalTime;

/** The hours of a working day, from opening to closing. */
public record WorkingHours(LocalTime from, LocalTime until) {

    public WorkingHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("working hours must end after they begin");
        }
    }
}
