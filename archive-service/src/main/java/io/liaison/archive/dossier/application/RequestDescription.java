package io.liaison.archive.dossier.application;

import org.jspecify.annotations.Nullable;

/**
 * What the last submitted form of a request says that others of this service need.
 *
 * @param requestType type of the request
 * @param initiator who raised it
 * @param goal background and goal: the goal of the form, else its background
 */
public record RequestDescription(
        @Nullable String requestType,
        @Nullable String initiator,
        @Nullable String goal) {}
