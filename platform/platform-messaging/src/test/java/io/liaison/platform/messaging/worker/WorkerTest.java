package io.liaison.platform.messaging.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final AtomicInteger steps = new AtomicInteger();
    private final AtomicBoolean saidFarewell = new AtomicBoolean();
    private final Worker worker = new Worker("worker-under-test", this::step, () -> saidFarewell.set(true));

    @AfterEach
    void stop() {
        worker.stop();
    }

    private Duration step() {
        if (steps.incrementAndGet() == 2) {
            throw new IllegalStateException("the second step fails");
        }
        return LONG;
    }

    @Test
    void shouldRestUntilItIsWoken() {
        worker.start();
        await().untilAtomic(steps, is(1));

        worker.wake();

        await().untilAtomic(steps, greaterThan(1));
    }

    @Test
    void shouldGoOnAfterAFailure() {
        worker.start();
        await().untilAtomic(steps, is(1));
        worker.wake();

        await().untilAtomic(steps, greaterThanOrEqualTo(3));
    }

    @Test
    void shouldStopAtOnceAndStartAgain() {
        worker.start();
        await().untilAtomic(steps, is(1));

        long before = System.nanoTime();
        worker.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThat(worker.isRunning()).isFalse();
        assertThat(saidFarewell).isTrue();
        worker.start();
        await().untilAtomic(steps, greaterThanOrEqualTo(2));
    }
}
