package io.liaison.platform.wording;

import io.liaison.platform.wording.Term.VagueWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wording that counts now, all languages at once since texts mix them, ready to be looked for in one pass however
 * long the lists are. Immutable.
 */
public final class Lexicon {

    /**
     * A vague word found.
     *
     * @param text as it stands in the text
     * @param range where, in UTF-16 units
     */
    public record Hit(VagueWord word, String text, TextRange range) {}

    /** Which part of a pattern a literal is. */
    enum Role {
        WHOLE,
        HEAD,
        TAIL
    }

    /** A literal of a term. */
    record Part(Term term, Role role) {}

    private final List<List<Part>> partsOfLiterals;
    private final LiteralSearch search;

    private Lexicon(List<List<Part>> partsOfLiterals, LiteralSearch search) {
        this.partsOfLiterals = partsOfLiterals;
        this.search = search;
    }

    /** Where two terms look for the same, the earlier one is found. */
    public static Lexicon of(Collection<? extends Term> terms) {
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (Term term : terms) {
            List<String> literals = term.pattern().parts();
            if (literals.size() == 1) {
                add(parts, literals.get(0), new Part(term, Role.WHOLE));
            } else {
                add(parts, literals.get(0), new Part(term, Role.HEAD));
                add(parts, literals.get(1), new Part(term, Role.TAIL));
            }
        }
        return new Lexicon(
                parts.values().stream().map(List::copyOf).toList(), AhoCorasickSearch.of(List.copyOf(parts.keySet())));
    }

    /**
     * The vague words in a text, from left to right. Of those that overlap the one that begins first, then the longest;
     * none that lies within a clear phrase.
     */
    public List<Hit> in(String text) {
        FoldedText folded = FoldedText.of(text);
        LexiconScan scan = new LexiconScan(folded.folded(), partsOfLiterals);
        search.in(folded.folded(), scan);
        return scan.standing().stream()
                .map(match -> {
                    TextRange range = folded.range(match.start(), match.end());
                    return new Hit((VagueWord) match.term(), text.substring(range.start(), range.end()), range);
                })
                .toList();
    }

    private static void add(Map<String, List<Part>> parts, String literal, Part part) {
        parts.computeIfAbsent(literal, none -> new ArrayList<>()).add(part);
    }
}
