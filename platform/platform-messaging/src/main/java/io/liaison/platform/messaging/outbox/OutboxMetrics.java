package io.liaison.platform.messaging.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** Length and age of the outbox, and how much was published. Refreshed by the relay's thread. */
final class OutboxMetrics {

    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final Counter published;
    private volatile OutboxStore.Backlog backlog = new OutboxStore.Backlog(0, 0);
    private volatile long shownAt = System.nanoTime() - REFRESH.toNanos();

    OutboxMetrics(MeterRegistry registry) {
        published = Counter.builder("liaison.outbox.published")
                .description("Events handed to Kafka and confirmed")
                .register(registry);
        Gauge.builder("liaison.outbox.length", () -> backlog.length())
                .description("Events that wait to be published")
                .register(registry);
        Gauge.builder("liaison.outbox.age", () -> backlog.oldestAge())
                .description("How long the oldest event has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    boolean due() {
        return System.nanoTime() - shownAt >= REFRESH.toNanos();
    }

    void show(OutboxStore.Backlog current) {
        backlog = current;
        shownAt = System.nanoTime();
    }

    void published(long count) {
        published.increment((double) count);
    }
}
