package io.liaison.request.calls;

import org.jspecify.annotations.Nullable;

/** Text as people send it: without blanks around it and without control characters, in any script. */
public final class FreeText {

    private FreeText() {}

    /** The cleaned text; empty when there is none. */
    public static String of(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }

    /** The cleaned text; null when nothing of it is left. */
    public static @Nullable String orNull(@Nullable String text) {
        String cleaned = of(text);
        return cleaned.isEmpty() ? null : cleaned;
    }
}
