package io.liaison.request.review.thread.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.intake.application.RequestEvents;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import io.liaison.request.review.thread.domain.Message;
import io.liaison.request.review.thread.domain.Visibility;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Records a message and tells of it. A private note goes to no other service, since all of what these hold of a request
 * is shown to everybody who sees it; for the same reason its record is not part of the request's own trail.
 */
@Component
class AnnounceMessage {

    private final AuditTrail trail;
    private final RequestEvents events;
    private final Clock clock;

    AnnounceMessage(AuditTrail trail, RequestEvents events, Clock clock) {
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Within the running transaction.
     *
     * @param named those who are mentioned for the first time
     */
    Mono<Void> announce(Request request, ActedBy by, Message message, List<String> named) {
        return message.visibility() == Visibility.PRIVATE
                ? record(null, request, by, message)
                : record(request.id(), request, by, message)
                        .then(events.publish(request, List.of(event(by, message, named))));
    }

    private RequestEvent event(ActedBy by, Message message, List<String> named) {
        return new RequestEvent.MessagePosted(
                by,
                clock.instant(),
                new RequestEvent.MessagePosted.Posted(
                        message.id(),
                        message.author().inTheNameOf(),
                        message.text(),
                        message.mentions(),
                        message.postedAt(),
                        message.edition(),
                        message.editedAt()),
                named);
    }

    private Mono<Void> record(@Nullable UUID trailOf, Request request, ActedBy by, Message message) {
        String kind = message.visibility() == Visibility.PRIVATE ? "note" : "message";
        String state = request.state().name();
        return trail.record(new AuditEntry(
                trailOf,
                kind + ":" + message.id(),
                message.edition() == 0 ? kind : "edit-" + kind,
                by.person(),
                by.onBehalfOf(),
                clock.instant(),
                state,
                state,
                Map.of("request", request.id().toString(), "edition", String.valueOf(message.edition()))));
    }
}
