package io.liaison.platform.deadletter;

import io.liaison.platform.messaging.consume.DeadLetterContent;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with what it says.
 *
 * @param source where the event says it comes from
 * @param time when it says it happened, as it was sent
 * @param payload the beginning of the message as text; absent where it is empty
 * @param payloadSize size of the whole message in bytes
 * @param payloadCut whether there is more of it than the payload here
 */
record DeadLetterSheet(
        DeadLetterLine letter,
        @Nullable String source,
        @Nullable String time,
        @Nullable String payload,
        int payloadSize,
        boolean payloadCut) {

    static DeadLetterSheet of(DeadLetterContent content) {
        return new DeadLetterSheet(
                DeadLetterLine.of(content.letter()),
                content.source(),
                content.time(),
                content.payload(),
                content.payloadSize(),
                content.cut());
    }
}
