package io.liaison.platform.messaging.audit;

import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The append-only record of every change (functional.md, section 9). */
public interface AuditTrail {

    /** Adds an entry in the running transaction. */
    Mono<Void> record(AuditEntry entry);

    /** All entries of a request, oldest first. */
    Flux<AuditEntry> ofRequest(UUID requestId);
}
