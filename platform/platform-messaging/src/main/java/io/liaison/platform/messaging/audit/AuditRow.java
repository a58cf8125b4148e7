package io.liaison.platform.messaging.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An audit entry as its row, with the call it belongs to. */
record AuditRow(
        @Nullable UUID requestId,
        String subject,
        String act,
        String person,
        @Nullable String onBehalfOf,
        Instant at,
        @Nullable String fromState,
        @Nullable String toState,
        @Nullable String correlationId,
        Map<String, String> details) {

    static AuditRow of(AuditEntry entry, @Nullable String correlationId) {
        return new AuditRow(
                entry.requestId(),
                entry.subject(),
                entry.act(),
                entry.person(),
                entry.onBehalfOf(),
                entry.at(),
                entry.fromState(),
                entry.toState(),
                correlationId,
                entry.details());
    }
}
