package io.liaison.archive.retrospective.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did something when.
 *
 * @param person who did it
 * @param onBehalfOf for whom a substitute acted
 * @param at when
 */
public record Deed(String person, @Nullable String onBehalfOf, Instant at) {}
