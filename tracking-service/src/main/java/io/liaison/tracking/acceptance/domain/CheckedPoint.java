package io.liaison.tracking.acceptance.domain;

import org.jspecify.annotations.Nullable;

/**
 * One point of the delivery standard as it was found.
 *
 * @param criterion the point, in the plan's words; null, where the plan has no standard, for the result as a whole
 * @param fault what is wrong, where it is not met
 */
public record CheckedPoint(
        @Nullable String criterion, boolean met, @Nullable String fault) {}
