package io.liaison.platform.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Errors that handlers meet, as often as a test says. */
public final class Obstacles {

    private final Map<String, Obstacle> bySubject = new ConcurrentHashMap<>();

    private record Obstacle(int times, Supplier<RuntimeException> error) {}

    public void put(String subject, int times, Supplier<RuntimeException> error) {
        bySubject.put(subject, new Obstacle(times, error));
    }

    public void clear(String subject) {
        bySubject.remove(subject);
    }

    /** Fails while there is an obstacle left. */
    Mono<Void> pass(String subject) {
        return Mono.defer(() -> {
            Obstacle obstacle = bySubject.get(subject);
            if (obstacle == null || obstacle.times() == 0) {
                return Mono.empty();
            }
            bySubject.put(subject, new Obstacle(obstacle.times() - 1, obstacle.error()));
            return Mono.error(obstacle.error());
        });
    }
}
