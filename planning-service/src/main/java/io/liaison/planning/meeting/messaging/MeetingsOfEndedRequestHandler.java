package io.liaison.planning.meeting.messaging;

import io.liaison.planning.meeting.application.CancellingMeeting;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Calls off what a withdrawn or completed request still had in calendars, before its room closes. */
@Component
@Order(10)
class MeetingsOfEndedRequestHandler implements EventHandler {

    private static final Set<String> ENDINGS =
            Set.of("liaison.request.withdrawn.v1", "liaison.tracking.request-completed.v1");

    private final CancellingMeeting cancelling;

    MeetingsOfEndedRequestHandler(CancellingMeeting cancelling) {
        this.cancelling = cancelling;
    }

    @Override
    public boolean handles(String type) {
        return ENDINGS.contains(type);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        UUID requestId = UUID.fromString(event.data().path("requestId").asString());
        return cancelling.cancelUpcoming(requestId, event.time());
    }
}
