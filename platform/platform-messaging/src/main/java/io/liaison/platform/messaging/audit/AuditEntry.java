package io.liaison.platform.messaging.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change: who (for whom), what, when, from which state to which.
 *
 * @param requestId the request it belongs to; absent for the directory and the guide
 * @param subject what was changed, such as {@code request}, {@code task:<id>}
 * @param act the act in the words of the specification, such as {@code dispatch}
 * @param person who did it; {@code system} for a deadline or an event
 * @param onBehalfOf for whom a substitute acted
 * @param at when, by the platform's clock
 * @param details small facts such as the reason given
 */
public record AuditEntry(
        @Nullable UUID requestId,
        String subject,
        String act,
        String person,
        @Nullable String onBehalfOf,
        Instant at,
        @Nullable String fromState,
        @Nullable String toState,
        Map<String, String> details) {

    /** Who is named where no person acted. */
    public static final String SYSTEM = "system";

    public AuditEntry {
        details = Map.copyOf(details);
    }
}
