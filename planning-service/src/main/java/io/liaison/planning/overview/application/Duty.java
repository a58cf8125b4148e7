package io.liaison.planning.overview.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param kind the act it asks for
 * @param subject id or code of what it is about within the request
 * @param link where the pages do it
 * @param onBehalfOf whose duty it is, where the person is the substitute
 */
public record Duty(
        String kind,
        UUID requestId,
        @Nullable String number,
        String title,
        @Nullable String subject,
        @Nullable Instant dueAt,
        String link,
        @Nullable String onBehalfOf) {

    Duty onBehalfOf(String principal) {
        return new Duty(kind, requestId, number, title, subject, dueAt, link, principal);
    }
}
