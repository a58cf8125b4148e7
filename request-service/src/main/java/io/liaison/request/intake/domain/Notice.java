package io.liaison.request.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person is told of an event.
 *
 * @param act what the person is asked to do, if anything
 * @param dueAt until when
 * @param duty whether it can't be left to somebody else
 */
public record Notice(
        String person, @Nullable Act act, @Nullable Instant dueAt, boolean duty) {}
