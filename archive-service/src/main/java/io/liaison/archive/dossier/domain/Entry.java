package io.liaison.archive.dossier.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in a dossier.
 *
 * @param eventId id of the event
 * @param requestId the request
 * @param topic the topic it came on
 * @param type its type
 * @param time when the fact happened
 * @param person who did it; absent where a deadline did
 * @param onBehalfOf for whom a substitute acted
 * @param data the event's JSON in canonical form
 * @param sha256 digest of all of the above, taken when the event came in
 * @param volume the sealed volume it is in; absent while it waits for one
 * @param place its place in the volume, from 1
 */
public record Entry(
        String eventId,
        UUID requestId,
        String topic,
        String type,
        Instant time,
        @Nullable String person,
        @Nullable String onBehalfOf,
        String data,
        String sha256,
        @Nullable Integer volume,
        @Nullable Integer place) {}
