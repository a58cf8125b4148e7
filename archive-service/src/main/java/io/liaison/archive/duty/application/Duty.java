package io.liaison.archive.duty.application;

import io.liaison.archive.retrospective.domain.Retrospective;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param kind what is to be done
 * @param retrospective where
 * @param subject the department for which it is to be done
 * @param dueAt until when
 * @param onBehalfOf for whom, where the person stands for another
 */
public record Duty(
        Kind kind,
        Retrospective retrospective,
        @Nullable String subject,
        Instant dueAt,
        @Nullable String onBehalfOf) {

    /** What is to be done. */
    public enum Kind {
        CONTRIBUTE_RETROSPECTIVE,
        SUMMARISE_RETROSPECTIVE,
        SIGN_RETROSPECTIVE,
        FILE_RETROSPECTIVE
    }
}
