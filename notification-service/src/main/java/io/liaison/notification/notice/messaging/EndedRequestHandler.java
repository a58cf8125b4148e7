package io.liaison.notification.notice.messaging;

import io.liaison.notification.notice.application.Inboxes;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A request that was withdrawn or rejected asks nothing of anybody any more. */
@Component
class EndedRequestHandler implements EventHandler {

    static final Set<String> TYPES = Set.of("liaison.request.withdrawn.v1", "liaison.request.rejected.v1");

    private final Inboxes inboxes;

    EndedRequestHandler(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    @Override
    public boolean handles(String type) {
        return TYPES.contains(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        UUID requestId = UUID.fromString(event.data().path("requestId").asString());
        return inboxes.requestEnded(requestId, event.time());
    }
}
