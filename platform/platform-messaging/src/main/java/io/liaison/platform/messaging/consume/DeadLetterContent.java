package io.liaison.platform.messaging.consume;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter with what it says.
 *
 * @param source CloudEvents source
 * @param time CloudEvents time, as it was sent
 * @param payload the beginning of the payload as text, what is no UTF-8 replaced; absent where the message has none
 * @param payloadSize length of the whole payload in bytes
 */
public record DeadLetterContent(
        DeadLetter letter,
        @Nullable String source,
        @Nullable String time,
        @Nullable String payload,
        int payloadSize) {

    /** How much of a payload is read, in bytes. */
    static final int LONGEST = 65_536;

    /** Whether there is more of the payload than is shown. */
    public boolean cut() {
        return payloadSize > LONGEST;
    }

    /** The bytes as text, without the half of a character that a cut may have left at their end. */
    static String text(byte[] beginning) {
        CharBuffer text = CharBuffer.allocate(beginning.length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(beginning), text, beginning.length < LONGEST);
        return text.flip().toString();
    }
}
