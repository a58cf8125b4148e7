package io.liaison.request.overview.web;

import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.request.intake.application.RequestTrace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

        static EntryAnswer of(AuditEntry entry) {
            return new EntryAnswer(
                    entry.act(),
                    entry.person(),
                    entry.onBehalfOf(),
                    entry.at(),
                    entry.fromState(),
                    entry.toState(),
                    facts(entry.details()));
        }
    }

    /** What is kept for rebuilding past states is no fact for readers: it may hold what was never submitted. */
    static Map<String, String> facts(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(detail -> RequestTrace.isFact(detail.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
    }

    static AuditAnswer of(List<AuditEntry> entries) {
        return new AuditAnswer(entries.stream().map(EntryAnswer::of).toList());
    }
}
