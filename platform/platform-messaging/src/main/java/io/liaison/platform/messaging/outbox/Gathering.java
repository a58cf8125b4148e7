package io.liaison.platform.messaging.outbox;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps two rounds of work a while apart, so that what comes fast is taken together; what comes after a quiet time is
 * taken at once. Used by one thread.
 */
final class Gathering {

    private final Duration apart;
    private long until = System.nanoTime();

    Gathering(Duration apart) {
        this.apart = apart;
    }

    /** A round has just been done. */
    void begin() {
        until = System.nanoTime() + apart.toNanos();
    }

    /** Waits until the next one may be done. */
    void await() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(until - System.nanoTime());
    }
}
