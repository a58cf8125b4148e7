package io.liaison.request.review.application;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.liaison.request.review.domain.TextSegment;
import io.liaison.request.review.domain.TextSegment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What two texts share and where they differ: by words, in Chinese by characters. */
final class TextDifference {

    /** A run of letters or digits of an alphabet, else one character. */
    private static final Pattern WORDS = Pattern.compile("\\p{IsLatin}+|\\p{Nd}+|.", Pattern.DOTALL);

    private static final String ENDS = "。！？；.!?;\n";

    private static final Pattern SENTENCES = Pattern.compile("[^" + ENDS + "]*[" + ENDS + "]|[^" + ENDS + "]+");

    /** Above this many pairs of words texts are compared by sentences: the work grows with the pairs. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<TextSegment> segments = new ArrayList<>();
    private int before;
    private int after;

    private TextDifference() {}

    static List<TextSegment> between(String earlier, String later) {
        List<String> one = pieces(WORDS, earlier);
        List<String> other = pieces(WORDS, later);
        return (long) one.size() * other.size() > MOST_PAIRS
                ? new TextDifference().compared(pieces(SENTENCES, earlier), pieces(SENTENCES, later))
                : new TextDifference().compared(one, other);
    }

    private List<TextSegment> compared(List<String> one, List<String> other) {
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            add(Kind.SAME, one.subList(done, delta.getSource().getPosition()));
            add(Kind.REMOVED, delta.getSource().getLines());
            add(Kind.ADDED, delta.getTarget().getLines());
            done = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(Kind.SAME, one.subList(done, one.size()));
        return segments;
    }

    private void add(Kind kind, List<String> pieces) {
        String text = String.join("", pieces);
        if (text.isEmpty()) {
            return;
        }
        segments.add(new TextSegment(kind, text, before, after));
        before += kind == Kind.ADDED ? 0 : text.length();
        after += kind == Kind.REMOVED ? 0 : text.length();
    }

    private static List<String> pieces(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
}
