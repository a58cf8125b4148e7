package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.By;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts a change on record and leaves its facts for publishing. */
@Component
public class Journal {

    private final AuditTrail audit;
    private final Announcer announcer;
    private final Clock clock;

    Journal(AuditTrail audit, Announcer announcer, Clock clock) {
        this.audit = audit;
        this.announcer = announcer;
        this.clock = clock;
    }

    public Mono<Void> keep(Change change) {
        return audit.record(entry(change, clock.instant()))
                .thenMany(Flux.fromIterable(change.announcements()))
                .concatMap(announcer::announce)
                .then();
    }

    private static AuditEntry entry(Change change, Instant at) {
        By by = change.by();
        return new AuditEntry(
                change.room().requestId(),
                change.subject(),
                change.act(),
                by == null ? AuditEntry.SYSTEM : by.person(),
                by == null ? null : by.onBehalfOf(),
                at,
                change.from(),
                change.to(),
                change.details());
    }
}
