package io.liaison.platform.messaging.audit;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The append-only record of every change (functional.md, section 9). */
public interface AuditTrail {

    /** Adds an entry in the running transaction. */
    Mono<Void> record(AuditEntry entry);

    /** Adds many entries, in their order, in the running transaction. */
    default Mono<Void> recordAll(List<AuditEntry> entries) {
        return Flux.fromIterable(entries).concatMap(this::record).then();
    }

    /** All entries of a request, oldest first. */
    Flux<AuditEntry> ofRequest(UUID requestId);
}
