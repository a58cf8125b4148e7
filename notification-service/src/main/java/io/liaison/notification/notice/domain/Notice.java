package io.liaison.notification.notice.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact told to one person over one channel. Holds no sentence: that is made when it is read, in the language of
 * the reader.
 *
 * @param id id of the notice
 * @param position place in the person's inbox: 1, 2, 3 … without a gap, in the order of commits
 * @param person whose notice it is
 * @param onBehalfOf whom it was meant for, where the person stands for another
 * @param eventId the event that told the fact
 * @param eventType its type
 * @param requestId the request
 * @param number number of the request
 * @param act what the person is asked to do
 * @param duty whether the person has to act
 * @param dueAt until when
 * @param facts named values for the sentence
 * @param at when the fact happened
 * @param readAt when the person marked it as read
 * @param isVoid whether what it asks for is void, because the request was withdrawn or rejected
 */
public record Notice(
        UUID id,
        long position,
        String person,
        @Nullable String onBehalfOf,
        String eventId,
        String eventType,
        @Nullable UUID requestId,
        @Nullable String number,
        @Nullable String act,
        boolean duty,
        @Nullable Instant dueAt,
        Map<String, List<String>> facts,
        Instant at,
        @Nullable Instant readAt,
        boolean isVoid) {

    public Notice {
        facts = Map.copyOf(facts);
    }

    /** A notice of a fact for one of its recipients. */
    public static Notice of(UUID id, long position, Fact fact, Recipient recipient) {
        Told told = recipient.told();
        return new Notice(
                id,
                position,
                recipient.person(),
                recipient.onBehalfOf(),
                fact.eventId(),
                fact.eventType(),
                fact.requestId(),
                fact.number(),
                told.act(),
                told.duty(),
                told.dueAt(),
                fact.facts(),
                fact.at(),
                null,
                false);
    }
}
