package io.liaison.tracking.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is told of a fact.
 *
 * @param person whom it concerns; substitutes are added by who delivers
 * @param act name of the act that is asked of the person
 * @param dueAt by when
 * @param duty whether the act waits for this person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Notify(
        String person, @Nullable String act, @Nullable Instant dueAt, boolean duty) {}
