package io.liaison.notification.notice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as far as notices tell of it.
 *
 * @param eventId id of the event, unique across the platform
 * @param eventType its type with the version
 * @param requestId the request it belongs to; absent for the guide
 * @param number number of the request, where it has one
 * @param facts named values for the sentence, each with one value or several
 * @param at when it happened
 * @param actor who did it; absent where a deadline did
 * @param named whom the publisher wants told
 */
public record Fact(
        String eventId,
        String eventType,
        @Nullable UUID requestId,
        @Nullable String number,
        Map<String, List<String>> facts,
        Instant at,
        @Nullable String actor,
        List<Told> named) {

    public Fact {
        facts = Map.copyOf(facts);
        named = List.copyOf(named);
    }
}
