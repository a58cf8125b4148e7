package io.liaison.platform.wording;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** An Aho-Corasick automaton in a double array: its time grows with the text, not with the lists. */
final class AhoCorasickSearch implements LiteralSearch {

    private final AhoCorasickDoubleArrayTrie<Integer> automaton = new AhoCorasickDoubleArrayTrie<>();

    private AhoCorasickSearch(Map<String, Integer> indexes) {
        automaton.build(indexes);
    }

    /** A search for the strings; the automaton itself can't be built of none. */
    static LiteralSearch of(List<String> literals) {
        if (literals.isEmpty()) {
            return (text, found) -> {};
        }
        Map<String, Integer> indexes = new TreeMap<>();
        IntStream.range(0, literals.size()).forEach(index -> indexes.put(literals.get(index), index));
        return new AhoCorasickSearch(indexes);
    }

    @Override
    public void in(String text, Found found) {
        automaton.parseText(text, (AhoCorasickDoubleArrayTrie.IHit<Integer>) found::at);
    }
}
