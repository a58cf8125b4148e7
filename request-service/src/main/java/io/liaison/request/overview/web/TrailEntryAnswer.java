package io.liaison.request.overview.web;

import io.liaison.platform.messaging.audit.AuditEntry;
import io.liaison.request.overview.trail.application.WholeTrail.PlacedEntry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One entry of the whole audit trail, as JSON and as a line of CSV (RFC 4180). */
record TrailEntryAnswer(
        long id,
        Instant at,
        @Nullable UUID requestId,
        @Nullable String number,
        String subject,
        String act,
        String person,
        @Nullable String onBehalfOf,
        @Nullable String fromState,
        @Nullable String toState,
        Map<String, String> details) {

    static final String CSV_HEAD = "id,at,requestId,number,subject,act,person,onBehalfOf,fromState,toState,details\r\n";

    static TrailEntryAnswer of(PlacedEntry placed) {
        AuditEntry entry = placed.entry();
        return new TrailEntryAnswer(
                placed.id(),
                entry.at(),
                entry.requestId(),
                placed.number(),
                entry.subject(),
                entry.act(),
                entry.person(),
                entry.onBehalfOf(),
                entry.fromState(),
                entry.toState(),
                AuditAnswer.facts(entry.details()));
    }

    String csv() {
        String facts = details.entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
        List<@Nullable Object> values =
                Arrays.asList(id, at, requestId, number, subject, act, person, onBehalfOf, fromState, toState, facts);
        return values.stream()
                .map(value -> quoted(Objects.toString(value, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always quoted; what a spreadsheet would take for a formula is kept from being one. */
    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
