package io.liaison.platform.messaging.worker;

import io.liaison.platform.messaging.WorkerSeam;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A thread of its own that repeats a step for as long as the application runs. The step may wait for reactive results;
 * it says how long to rest before the next one, and a wake-up ends that rest. A failed step is repeated after a growing
 * pause that wake-ups do not cut short.
 */
@WorkerSeam
public final class Worker implements SmartLifecycle {

    /** Started before and stopped after Kafka listeners and the web server. */
    public static final int PHASE = Integer.MAX_VALUE - 4096;

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    /** One turn of the work. */
    @FunctionalInterface
    public interface Step {
        /** Does it, and says how long to rest; {@link Duration#ZERO} when there is more to do. */
        Duration run() throws Exception;
    }

    private final String name;
    private final Step step;
    private final Runnable farewell;
    private final Semaphore signal = new Semaphore(0);
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    public Worker(String name, Step step) {
        this(name, step, () -> {});
    }

    /**
     * Makes a worker.
     *
     * @param farewell done by the thread as its last act when it is stopped in peace
     */
    public Worker(String name, Step step, Runnable farewell) {
        this.name = name;
        this.step = step;
        this.farewell = farewell;
    }

    /** Ends the rest of the worker. Never waits; callable from any thread. */
    public void wake() {
        signal.release();
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            CountDownLatch latch = new CountDownLatch(1);
            stopping = latch;
            Thread started = new Thread(() -> repeat(latch), name);
            started.setDaemon(true);
            thread = started;
            started.start();
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        stopping.countDown();
        wake();
        join(running);
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    private static void join(Thread running) {
        try {
            running.join(STOP_PATIENCE.toMillis());
            if (running.isAlive()) {
                running.interrupt();
                running.join(STOP_PATIENCE.toMillis());
            }
        } catch (InterruptedException interrupted) {
            running.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    private void repeat(CountDownLatch stopped) {
        int failures = 0;
        try {
            while (stopped.getCount() > 0) {
                try {
                    signal.drainPermits();
                    rest(step.run());
                    failures = 0;
                } catch (InterruptedException interrupted) {
                    throw interrupted;
                } catch (Exception failure) {
                    Duration pause = pauseAfter(failures++);
                    complain(stopped, failure, pause);
                    stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
            farewell.run();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException unpeaceful) {
            log.debug("{} did not end in peace", name, unpeaceful);
        }
    }

    private void rest(Duration pause) throws InterruptedException {
        if (!pause.isZero()) {
            boolean woken = signal.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            log.trace("{} goes on, woken: {}", name, woken);
        }
    }

    private void complain(CountDownLatch stopped, Exception failure, Duration pause) {
        if (stopped.getCount() > 0) {
            log.warn("{} failed and goes on in {} ms: {}", name, pause.toMillis(), failure.toString());
            log.debug("{} failed", name, failure);
        }
    }

    private static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
