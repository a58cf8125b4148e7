package io.liaison.standalone.control;

import io.liaison.clock.ClockFile;
import io.liaison.clock.MovableClock;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock that all services of the platform read. */
public final class PlatformClock {

    private final @Nullable ClockFile file;
    private final Clock clock;

    private PlatformClock(@Nullable ClockFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    public static PlatformClock movable(ClockFile file) {
        return new PlatformClock(file, MovableClock.ofSystem(file));
    }

    /** Real time, which nobody moves. */
    public static PlatformClock real() {
        return new PlatformClock(null, Clock.systemUTC());
    }

    public boolean isMovable() {
        return file != null;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Moves it forwards; {@code false} where that is not possible. */
    boolean moveTo(Instant instant) {
        return file != null && file.moveTo(instant, Clock.systemUTC());
    }
}
