package io.liaison.platform.wording;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a term looks for: words as they are written, with at most one {@code *} between them that stands for 1 to
 * {@value #MOST_GAP} characters of the same clause (越*越好, {@code as * as possible}). Case, width of letters and the
 * number of blanks don't count. Not a regular expression, so no entry can make the check slow.
 *
 * @param text as it was entered
 * @param parts folded, one or two
 */
public record TermPattern(String text, List<String> parts) {

    /** The longest text of a pattern, in UTF-16 units. */
    public static final int LONGEST = 100;

    /** The most characters that {@code *} stands for. */
    static final int MOST_GAP = 24;

    private static final int FEWEST_LETTERS = 2;
    private static final String GAP = "*";

    public TermPattern {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @param field what its text is called where it is at fault
     * @throws RuleViolation of kind INVALID when it is none
     */
    public static TermPattern of(String field, String text) {
        fault(field, text).ifPresent(fault -> {
            throw RuleViolation.invalid(fault);
        });
        return new TermPattern(text.strip(), parts(text));
    }

    /** Why a text is no pattern. */
    public static Optional<FieldViolation> fault(String field, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST || stripped.indexOf('\n') >= 0) {
            return Optional.of(FieldViolation.of(field, "wording.text.malformed", LONGEST));
        }
        List<String> parts = parts(text);
        if (parts.size() > 2 || parts.contains("")) {
            return Optional.of(FieldViolation.of(field, "wording.text.gap"));
        }
        return parts.stream().mapToLong(TermPattern::letters).sum() < FEWEST_LETTERS
                ? Optional.of(FieldViolation.of(field, "wording.text.too-short", FEWEST_LETTERS))
                : Optional.empty();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.strip().split("\\" + GAP, -1))
                .map(part -> FoldedText.of(part).folded().strip())
                .toList();
    }

    /** What two patterns share that find the same. */
    public String key() {
        return String.join(GAP, parts);
    }

    private static long letters(String part) {
        return part.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
