package io.liaison.tracking.task.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act as it was signed: doing it is the signature.
 *
 * @param person who did it
 * @param onBehalfOf the person a substitute stood for
 */
public record Signature(String person, @Nullable String onBehalfOf, Instant at) {

    /** The person whose act it counts as. */
    public String inTheNameOf() {
        return onBehalfOf == null ? person : onBehalfOf;
    }
}
