package io.liaison.request.intake.domain.clarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The maintained lists of vague wording (「盡快」「支持一下」, ASAP …), all languages at once since texts mix them.
 * Each word belongs to a kind, such as {@code time}, that says how to mend it.
 */
public final class VagueWords {

    /** A word found in a text. */
    record Hit(String kind, String word, Finding.Range range) {}

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> kindOfWord = new TreeMap<>();
    private final Pattern pattern;

    /** Takes lists as {@link #parse} reads them; where two have a word, the earlier one says its kind. */
    public VagueWords(Collection<Map<String, List<String>>> lists) {
        lists.forEach(list ->
                list.forEach((kind, words) -> words.forEach(word -> kindOfWord.putIfAbsent(normal(word), kind))));
        this.pattern = kindOfWord.isEmpty() ? NOTHING : anyOf(kindOfWord.keySet());
    }

    /** Reads a list: {@code [kind]} begins a kind, each other line is a word, {@code #} begins a comment. */
    public static Map<String, List<String>> parse(Stream<String> lines) {
        Map<String, List<String>> kinds = new TreeMap<>();
        List<String> words = new ArrayList<>();
        for (String line : lines.map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                words = kinds.computeIfAbsent(line.substring(1, line.length() - 1), kind -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                words.add(line);
            }
        }
        return kinds;
    }

    /** The words found in a text, from left to right; of overlapping words the longest. */
    List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String kind = kindOfWord.getOrDefault(normal(matcher.group()), "effort");
            hits.add(new Hit(kind, matcher.group(), new Finding.Range(matcher.start(), matcher.end())));
        }
        return hits;
    }

    private static Pattern anyOf(Collection<String> words) {
        String alternatives = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(VagueWords::expression)
                .collect(Collectors.joining("|"));
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Latin words stand between word boundaries and tolerate any white space; Chinese has no such boundaries. */
    private static String expression(String word) {
        boolean latin = word.chars().allMatch(character -> character < 0x250);
        if (!latin) {
            return Pattern.quote(word);
        }
        String spaced = Stream.of(word.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])";
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
