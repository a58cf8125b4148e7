package io.liaison.planning.room.messaging;

import io.liaison.planning.room.application.ClosingRoom;
import io.liaison.planning.room.domain.ClosingReason;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A withdrawn or completed request loses its room, after everything in the room was ended. */
@Component
@Order(RequestClosedHandler.LAST)
class RequestClosedHandler implements EventHandler {

    static final int LAST = 100;

    private static final Map<String, ClosingReason> REASONS = Map.of(
            "liaison.request.withdrawn.v1", ClosingReason.WITHDRAWN,
            "liaison.tracking.request-completed.v1", ClosingReason.COMPLETED);

    private final ClosingRoom closing;

    RequestClosedHandler(ClosingRoom closing) {
        this.closing = closing;
    }

    @Override
    public boolean handles(String type) {
        return REASONS.containsKey(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        UUID requestId = UUID.fromString(event.data().path("requestId").asString());
        return closing.close(requestId, REASONS.getOrDefault(event.type(), ClosingReason.WITHDRAWN), event.time());
    }
}
