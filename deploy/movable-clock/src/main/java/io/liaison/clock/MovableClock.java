package io.liaison.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of another clock, moved by what the file says at this moment. */
public final class MovableClock extends Clock {

    private final ClockFile file;
    private final Clock real;

    private MovableClock(ClockFile file, Clock real) {
        this.file = file;
        this.real = real;
    }

    /** The system's time, moved. */
    public static MovableClock ofSystem(ClockFile file) {
        return new MovableClock(file, Clock.systemUTC());
    }

    static MovableClock of(ClockFile file, Clock real) {
        return new MovableClock(file, real.withZone(ZoneOffset.UTC));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(file.offset());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(file, real.withZone(zone));
    }
}
