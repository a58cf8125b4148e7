package io.liaison.request.review.claim.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.review.claim.domain.Claim;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts claims on record, and acts of others in spite of one. */
@Component
class ClaimAudit {

    private static final String SUBJECT = "claim";

    private final AuditTrail trail;
    private final Clock clock;

    ClaimAudit(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    Mono<Void> claimed(Request request, Claim claim) {
        Map<String, String> details = new HashMap<>();
        details.put("until", claim.until().toString());
        if (claim.note() != null) {
            details.put("note", claim.note());
        }
        if (claim.takenFrom() != null) {
            details.put("takenFrom", claim.takenFrom());
        }
        return entry(request, "claim", claim.by(), details);
    }

    Mono<Void> released(Request request, ActedBy by) {
        return entry(request, "release", by, Map.of());
    }

    /** Somebody decided what another was looking at. */
    Mono<Void> overridden(Request request, ActedBy by, Claim claim) {
        return entry(
                request, "override-claim", by, Map.of("claimedBy", claim.by().person()));
    }

    private Mono<Void> entry(Request request, String act, ActedBy by, Map<String, String> details) {
        String state = request.state().name();
        return trail.record(new AuditEntry(
                request.id(), SUBJECT, act, by.person(), by.onBehalfOf(), clock.instant(), state, state, details));
    }
}
