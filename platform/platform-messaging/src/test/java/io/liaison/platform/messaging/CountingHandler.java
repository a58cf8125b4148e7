package io.liaison.platform.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import reactor.core.publisher.Mono;

/** Leaves the number of each event; obstacles are met after that, so that the transaction has something to undo. */
final class CountingHandler implements EventHandler {

    private final Effects effects;
    private final Obstacles obstacles;

    CountingHandler(Effects effects, Obstacles obstacles) {
        this.effects = effects;
        this.obstacles = obstacles;
    }

    @Override
    public boolean handles(String type) {
        return type.equals("test.counted.v1");
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        int number = event.data().path("number").asInt();
        return effects.leave(event.key(), number).then(obstacles.pass(event.key() + "/" + number));
    }
}
