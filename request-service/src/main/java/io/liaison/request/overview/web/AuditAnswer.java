package io.liaison.request.overview.web;

import io.liaison.platform.messaging.audit.AuditEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The audit trail of a request. */
record AuditAnswer(List<EntryAnswer> items) {

    record EntryAnswer(
            String act,
            String person,
            @Nullable String onBehalfOf,
            Instant at,
            @Nullable String fromState,
            @Nullable String toState,
            Map<String, String> details) {

        private static EntryAnswer of(AuditEntry entry) {
            return new EntryAnswer(
                    entry.act(),
                    entry.person(),
                    entry.onBehalfOf(),
                    entry.at(),
                    entry.fromState(),
                    entry.toState(),
                    entry.details());
        }
    }

    static AuditAnswer of(List<AuditEntry> entries) {
        return new AuditAnswer(entries.stream().map(EntryAnswer::of).toList());
    }
}
