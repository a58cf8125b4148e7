package io.liaison.tracking.centre.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param kind the act it asks for
 * @param taskId the task it is about; absent when it is about the request
 * @param subject title of the task
 * @param onBehalfOf whose duty it is, where the person is the substitute
 */
public record Duty(
        String kind,
        UUID requestId,
        String number,
        String title,
        @Nullable UUID taskId,
        @Nullable String subject,
        @Nullable Instant dueAt,
        @Nullable String onBehalfOf) {

    Duty onBehalfOf(String principal) {
        return new Duty(kind, requestId, number, title, taskId, subject, dueAt, principal);
    }
}
