package io.liaison.request.overview.domain;

import io.liaison.request.intake.domain.Request;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for a person.
 *
 * @param kind what is to be done: {@code review}, {@code sign}, {@code revise}, {@code confirm}, {@code
 *     answer-objection}
 * @param dueAt until when, where there is a deadline
 * @param onBehalfOf whose duty it is, where the person stands for somebody
 */
public record Duty(
        String kind,
        Request request,
        @Nullable Instant dueAt,
        @Nullable String onBehalfOf) {}
