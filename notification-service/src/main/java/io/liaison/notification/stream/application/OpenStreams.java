package io.liaison.notification.stream.application;

import io.liaison.notification.config.StreamSettings;
import io.liaison.platform.rule.RuleViolation;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * The streams open at this instance: bounded per person and in time, and ended before the web server waits for open
 * calls at shutdown.
 */
@Component
public class OpenStreams implements SmartLifecycle {

    private final StreamSettings settings;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final Sinks.Empty<Void> closing = Sinks.empty();
    private volatile boolean running;

    OpenStreams(StreamSettings settings, MeterRegistry meters) {
        this.settings = settings;
        meters.gauge(
                "liaison.notification.streams",
                open,
                counts -> counts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The stream within its bounds; refused where the person has too many. */
    public <T> Flux<T> bounded(String person, Flux<T> stream) {
        return Flux.using(
                () -> enter(person),
                entered -> stream.take(settings.longest()).takeUntilOther(closing.asMono()),
                this::leave);
    }

    private String enter(String person) {
        open.merge(person, 1, (count, one) -> admitted(count + one));
        return person;
    }

    private int admitted(int count) {
        if (count > settings.streamsPerPerson()) {
            throw RuleViolation.conflict("too-many-streams", settings.streamsPerPerson());
        }
        return count;
    }

    private void leave(String person) {
        open.computeIfPresent(person, (any, count) -> count > 1 ? count - 1 : null);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        closing.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stopped first of all. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
