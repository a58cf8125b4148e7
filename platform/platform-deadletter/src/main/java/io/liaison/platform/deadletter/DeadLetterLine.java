package io.liaison.platform.deadletter;

import io.liaison.platform.messaging.consume.DeadLetter;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter in the list.
 *
 * @param requestId the request it belongs to, where its key says so
 * @param number number of the request
 * @param type type of the event; absent where the message is no event
 * @param cause why it could not take effect when it came
 * @param tries how often it was tried again since
 * @param lastFailure why the last of these failed
 */
record DeadLetterLine(
        UUID id,
        DeadLetter.State state,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable UUID requestId,
        @Nullable String number,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String correlationId,
        String cause,
        Instant failedAt,
        int tries,
        @Nullable Instant lastTriedAt,
        @Nullable String lastFailure,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static DeadLetterLine of(DeadLetter letter) {
        return new DeadLetterLine(
                letter.id(),
                letter.replayedAt() == null ? DeadLetter.State.WAITING : DeadLetter.State.REPLAYED,
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                requestId(letter.key()),
                letter.subject(),
                letter.eventId(),
                letter.type(),
                letter.correlationId(),
                letter.cause(),
                letter.failedAt(),
                letter.tries(),
                letter.lastTriedAt(),
                letter.lastFailure(),
                letter.replayedAt(),
                letter.replayedBy());
    }

    private static @Nullable UUID requestId(@Nullable String key) {
        return key != null && UUIDS.matcher(key).matches() ? UUID.fromString(key) : null;
    }
}
