package io.liaison.platform.messaging;

import io.liaison.platform.messaging.consume.BatchEventHandler;
import io.liaison.platform.messaging.consume.EventScope;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leaves the numbers of all events of a transaction, and remembers how many they were. */
public final class TallyingHandler implements BatchEventHandler {

    public static final String TYPE = "test.tallied.v1";

    private final Effects effects;
    private final Obstacles obstacles;
    private final Queue<Integer> sizes = new ConcurrentLinkedQueue<>();

    TallyingHandler(Effects effects, Obstacles obstacles) {
        this.effects = effects;
        this.obstacles = obstacles;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(TYPE);
    }

    @Override
    public Mono<Void> handleAll(List<ReceivedEvent> events) {
        sizes.add(events.size());
        return Flux.fromIterable(events)
                .concatMap(event -> EventScope.of(event, leave(event)))
                .then();
    }

    private Mono<Void> leave(ReceivedEvent event) {
        int number = event.data().path("number").asInt();
        return effects.leave(event.key(), number).then(obstacles.pass(event.key() + "/" + number));
    }

    /** How many events each call brought, those that failed included. */
    public List<Integer> sizes() {
        return List.copyOf(sizes);
    }
}
