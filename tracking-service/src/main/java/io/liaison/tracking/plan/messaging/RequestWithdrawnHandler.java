package io.liaison.tracking.plan.messaging;

import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import io.liaison.tracking.plan.application.EndingWithdrawnRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** A withdrawn request has no more tasks to do. */
@Component
class RequestWithdrawnHandler implements EventHandler {

    static final String TYPE = "liaison.request.withdrawn.v1";

    /** What tracking reads of the event. */
    record Withdrawn(UUID requestId) {}

    private final EndingWithdrawnRequest ending;
    private final JsonMapper mapper;

    RequestWithdrawnHandler(EndingWithdrawnRequest ending, JsonMapper mapper) {
        this.ending = ending;
        this.mapper = mapper;
    }

    @Override
    public boolean handles(String type) {
        return TYPE.equals(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        return ending.end(mapper.treeToValue(event.data(), Withdrawn.class).requestId());
    }
}
