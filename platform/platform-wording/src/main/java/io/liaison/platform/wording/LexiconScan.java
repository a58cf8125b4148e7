package io.liaison.platform.wording;

import io.liaison.platform.wording.Lexicon.Part;
import io.liaison.platform.wording.Lexicon.Role;
import io.liaison.platform.wording.Term.ClearPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** One pass over a text: puts literals together to terms and sorts out which of them stand. */
final class LexiconScan implements LiteralSearch.Found {

    /** A term found in the folded text. */
    record Match(Term term, int start, int end) {}

    private static final String CLAUSE_ENDS = "。.!?;,、，！？；:：\n";

    /** From here on scripts need no blanks between words. */
    private static final char FIRST_WITHOUT_BLANKS = '\u2E80';

    private static final Comparator<Match> LEFTMOST_LONGEST =
            Comparator.comparingInt(Match::start).thenComparing(Match::end, Comparator.reverseOrder());

    private final String text;
    private final List<List<Part>> partsOfLiterals;
    private final List<Match> vague = new ArrayList<>();
    private final List<Match> clear = new ArrayList<>();
    private final IdentityHashMap<Term, List<Match>> heads = new IdentityHashMap<>();

    LexiconScan(String text, List<List<Part>> partsOfLiterals) {
        this.text = text;
        this.partsOfLiterals = partsOfLiterals;
    }

    @Override
    public void at(int start, int end, int literal) {
        if (!isBounded(start, end)) {
            return;
        }
        for (Part part : partsOfLiterals.get(literal)) {
            Match match = new Match(part.term(), start, end);
            if (part.role() == Role.WHOLE) {
                keep(match);
            } else if (part.role() == Role.HEAD) {
                heads.computeIfAbsent(part.term(), none -> new ArrayList<>()).add(match);
            } else {
                join(match);
            }
        }
    }

    /** The vague words that stand, from left to right, no two overlapping. */
    List<Match> standing() {
        vague.sort(LEFTMOST_LONGEST);
        clear.sort(LEFTMOST_LONGEST);
        List<Match> standing = new ArrayList<>();
        int free = 0;
        int nextClear = 0;
        int clearUntil = 0;
        for (Match match : vague) {
            while (nextClear < clear.size() && clear.get(nextClear).start() <= match.start()) {
                clearUntil = Math.max(clearUntil, clear.get(nextClear).end());
                nextClear++;
            }
            if (match.start() >= free && match.end() > clearUntil) {
                standing.add(match);
                free = match.end();
            }
        }
        return standing;
    }

    /** The nearest head before a tail makes a term of both; heads further off than a gap may be are not looked at. */
    private void join(Match tail) {
        List<Match> before = heads.getOrDefault(tail.term(), List.of());
        for (int index = before.size() - 1; index >= 0; index--) {
            Match head = before.get(index);
            int gap = tail.start() - head.end();
            if (gap > TermPattern.MOST_GAP) {
                return;
            }
            if (gap > 0 && isOneClause(head.end(), tail.start())) {
                keep(new Match(tail.term(), head.start(), tail.end()));
                return;
            }
        }
    }

    private void keep(Match match) {
        (match.term() instanceof ClearPhrase ? clear : vague).add(match);
    }

    private boolean isOneClause(int from, int until) {
        for (int index = from; index < until; index++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(index)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Words of letters stand alone; Chinese beside them is no part of the word, as in 請ASAP回覆. */
    private boolean isBounded(int start, int end) {
        return !(isOfWord(start) && isOfWord(start - 1)) && !(isOfWord(end - 1) && isOfWord(end));
    }

    private boolean isOfWord(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char character = text.charAt(index);
        return character < FIRST_WITHOUT_BLANKS && Character.isLetterOrDigit(character);
    }
}
