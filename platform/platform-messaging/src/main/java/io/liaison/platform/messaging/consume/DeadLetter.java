package io.liaison.platform.messaging.consume;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message that could not take effect, as a list shows it. Texts that came with the message are cut where they are
 * longer than any of ours.
 *
 * @param topic Kafka topic it came over
 * @param key message key; the request's id, but for the directory and the guide
 * @param eventId CloudEvents id; absent where the message is no event
 * @param type CloudEvents type; absent where the message is no event
 * @param subject CloudEvents subject: number of the request where it has one
 * @param correlationId correlation id of the call that led to the event
 * @param cause why it could not take effect when it came, as the error says it
 * @param failedAt when it was put aside
 * @param tries how often somebody has tried it again since
 * @param lastTriedAt when it was tried the last time
 * @param lastFailure why that failed; absent where it took effect
 * @param replayedAt when it took effect after all
 * @param replayedBy who had it tried then
 */
public record DeadLetter(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String correlationId,
        String cause,
        Instant failedAt,
        int tries,
        @Nullable Instant lastTriedAt,
        @Nullable String lastFailure,
        @Nullable Instant replayedAt,
        @Nullable String replayedBy) {

    /** Whether it has had no effect to this day. */
    public enum State {
        WAITING,
        REPLAYED
    }
}
