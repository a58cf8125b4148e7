package io.liaison.tracking.plan.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.tracking.plan.application.FollowingPlan;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** An approved plan version opens and changes tasks. */
@Component
class PlanApprovedHandler implements EventHandler {

    static final String TYPE = "liaison.planning.plan-approved.v1";

    private final FollowingPlan following;
    private final JsonMapper mapper;

    PlanApprovedHandler(FollowingPlan following, JsonMapper mapper) {
        this.following = following;
        this.mapper = mapper;
    }

    @Override
    public boolean handles(String type) {
        return TYPE.equals(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return following.follow(
                mapper.treeToValue(event.data(), PlanApproved.class).toPlan());
    }
}
