package io.liaison.platform.web.paging;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list after which the next page starts: the sort keys of the last row shown. Opaque to callers.
 *
 * @param keys the sort keys as text, in the order of the list's sorting
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final int LONGEST = 1024;

    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(String::valueOf).toList());
    }

    /**
     * Reads a cursor a caller sends back.
     *
     * @param size how many sort keys the list has
     * @return the cursor, or null for the first page
     * @throws RuleViolation when the text is no cursor of this list
     */
    public static @Nullable Cursor decode(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("too long");
            }
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> keys = List.of(plain.split(SEPARATOR, -1));
            if (keys.size() != size || plain.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("not of this list");
            }
            return new Cursor(keys);
        } catch (IllegalArgumentException notACursor) {
            throw RuleViolation.invalid(FieldViolation.of("cursor", "cursor.unreadable"));
        }
    }

    public String key(int index) {
        return keys.get(index);
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}
