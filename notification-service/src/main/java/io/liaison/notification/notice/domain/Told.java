package io.liaison.notification.notice.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the publisher of a fact wants told.
 *
 * @param person id of the person
 * @param act what the person is asked to do, in the words of the publisher
 * @param dueAt until when
 * @param duty whether the person has to act, or is just informed
 */
public record Told(
        String person, @Nullable String act, @Nullable Instant dueAt, boolean duty) {}
