package io.liaison.planning.room.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, and for whom.
 *
 * @param person who did it
 * @param onBehalfOf the person a substitute stood for
 */
public record By(String person, @Nullable String onBehalfOf) {

    /** The person whose duty or right it was: the one stood for, else the person. */
    public String inTheNameOf() {
        return onBehalfOf == null ? person : onBehalfOf;
    }
}
