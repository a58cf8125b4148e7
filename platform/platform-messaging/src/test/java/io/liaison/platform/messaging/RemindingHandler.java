package io.liaison.platform.messaging;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import reactor.core.publisher.Mono;

/** Leaves the number of each deadline that fires. */
final class RemindingHandler implements DeadlineHandler {

    private final Effects effects;
    private final Obstacles obstacles;

    RemindingHandler(Effects effects, Obstacles obstacles) {
        this.effects = effects;
        this.obstacles = obstacles;
    }

    @Override
    public String kind() {
        return "reminder";
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        int number = Integer.parseInt(deadline.data().getOrDefault("number", "0"));
        return effects.leave(deadline.group(), number).then(obstacles.pass(deadline.subject()));
    }
}
