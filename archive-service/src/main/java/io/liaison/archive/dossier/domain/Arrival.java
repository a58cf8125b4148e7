package io.liaison.archive.dossier.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier learns about its request from an event.
 *
 * @param eventType type of the event
 * @param number number of the request, where the event has it
 * @param title its title
 * @param requestType its type
 * @param time when the fact happened
 */
public record Arrival(
        String eventType,
        @Nullable String number,
        @Nullable String title,
        @Nullable String requestType,
        Instant time) {}
