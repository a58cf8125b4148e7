package io.liaison.request.intake.application;

import io.liaison.platform.messaging.event.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Follows what this service announces of requests, in the transaction of the announcement. */
public interface AnnouncementListener {

    Mono<Void> announced(UUID requestId, Instant at, OutgoingEvent event);
}
