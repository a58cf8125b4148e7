package io.liaison.request.intake.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.platform.messaging.audit.AuditTrail;
import io.liaison.request.intake.domain.Act;
import io.liaison.request.intake.domain.Request;
import io.liaison.request.intake.domain.RequestEvent;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts acts on requests on record: who (for whom), what, when, from which state to which. */
@Component
public class RequestAudit {

    private static final String SUBJECT = "request";

    private final AuditTrail trail;
    private final RequestTrace trace;
    private final Clock clock;

    RequestAudit(AuditTrail trail, RequestTrace trace, Clock clock) {
        this.trail = trail;
        this.trace = trace;
        this.clock = clock;
    }

    Mono<Void> record(Request before, Request after, Act act, ActedBy by, List<RequestEvent> events) {
        Map<String, String> facts = new HashMap<>();
        events.forEach(event -> facts.putAll(event.facts()));
        facts.putAll(trace.of(before, after));
        return entry(before.state().name(), after, act.word(), by, facts);
    }

    Mono<Void> recordBegin(Request draft, ActedBy by) {
        return entry(null, draft, "raise", by, trace.ofBegin(draft));
    }

    Mono<Void> recordEnd(Request draft, ActedBy by) {
        return trail.record(new AuditEntry(
                draft.id(),
                SUBJECT,
                Act.DISCARD.word(),
                by.person(),
                by.onBehalfOf(),
                clock.instant(),
                draft.state().name(),
                null,
                Map.of("title", draft.form().title())));
    }

    /** Something that happened by itself: a deadline, or what another service reported. */
    public Mono<Void> recordBySystem(String act, Request before, Request after, Map<String, String> given) {
        Map<String, String> facts = new HashMap<>(given);
        facts.putAll(trace.of(before, after));
        return trail.record(new AuditEntry(
                after.id(),
                SUBJECT,
                act,
                AuditEntry.SYSTEM,
                null,
                clock.instant(),
                before.phase(),
                after.phase(),
                facts));
    }

    private Mono<Void> entry(@Nullable String from, Request after, String act, ActedBy by, Map<String, String> facts) {
        return trail.record(new AuditEntry(
                after.id(),
                SUBJECT,
                act,
                by.person(),
                by.onBehalfOf(),
                clock.instant(),
                from,
                after.state().name(),
                facts));
    }
}
