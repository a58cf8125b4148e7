package io.liaison.platform.messaging;

import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.platform.messaging.consume.EventHandler;
import io.liaison.platform.messaging.event.ReceivedEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Leaves how many audit entries it finds, and then one more of them. */
public final class RereadingHandler implements EventHandler {

    public static final String TYPE = "test.reread.v1";

    private final Effects effects;
    private final AuditTrail audit;

    RereadingHandler(Effects effects, AuditTrail audit) {
        this.effects = effects;
        this.audit = audit;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(TYPE);
    }

    @Override
    public Mono<Void> handle(ReceivedEvent event) {
        UUID request = UUID.nameUUIDFromBytes(event.key().getBytes(StandardCharsets.UTF_8));
        AuditEntry entry = new AuditEntry(
                request, "request", "reread", AuditEntry.SYSTEM, null, Instant.EPOCH, null, null, Map.of());
        return audit.ofRequest(request)
                .count()
                .flatMap(found -> effects.leave(event.key(), found.intValue()))
                .then(audit.record(entry));
    }
}
