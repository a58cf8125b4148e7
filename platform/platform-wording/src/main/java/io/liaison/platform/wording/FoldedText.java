package io.liaison.platform.wording;

import java.util.Arrays;

/**
 * A text as words are compared in it: small letters, letters of usual width, plain quotation marks and hyphens, one
 * blank for any white space. Knows where each character stood.
 */
public final class FoldedText {

    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDTH = FIRST_WIDE - '!';

    private final String folded;

    /** Index of each folded character in the original. */
    private final int[] places;

    private FoldedText(String folded, int[] places) {
        this.folded = folded;
        this.places = places;
    }

    public static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int index = 0; index < text.length(); index++) {
            char character = folded(text.charAt(index));
            boolean furtherBlank = character == ' ' && folded.length() > 0 && folded.charAt(folded.length() - 1) == ' ';
            if (!furtherBlank) {
                places[folded.length()] = index;
                folded.append(character);
            }
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(places, folded.length()));
    }

    /** The text to search. */
    public String folded() {
        return folded;
    }

    /** The place in the original, in UTF-16 units, of a stretch that neither begins nor ends with a blank. */
    public TextRange range(int start, int end) {
        return new TextRange(places[start], places[end - 1] + 1);
    }

    private static char folded(char character) {
        if (character >= FIRST_WIDE && character <= LAST_WIDE) {
            return Character.toLowerCase((char) (character - WIDTH));
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        return switch (character) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2013' -> '-';
            default -> Character.toLowerCase(character);
        };
    }
}
