package io.liaison.planning.plan.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lists of vague wording (盡快, 支持一下, ASAP …), all languages at once, and what of it stands in a plan. */
public final class VagueWords {

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Map<String, String> kinds;
    private final Pattern pattern;

    private record FreeText(String field, String text) {}

    private VagueWords(Map<String, String> kinds) {
        this.kinds = kinds;
        this.pattern = kinds.isEmpty() ? NOTHING : anyOf(kinds);
    }

    /** Reads lists: {@code [kind]} begins a kind, each other line is a word or phrase, {@code #} begins a comment. */
    public static VagueWords parse(Stream<String> lines) {
        Map<String, String> kinds = new TreeMap<>();
        String kind = "effort";
        for (String line : lines.map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                kinds.putIfAbsent(normal(line), kind);
            }
        }
        return new VagueWords(kinds);
    }

    /** What of a draft is worded vaguely, in the order of its fields. */
    public List<Finding> findings(PlanDraft draft) {
        return texts(draft).flatMap(this::findings).toList();
    }

    private Stream<Finding> findings(FreeText free) {
        List<Finding> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(free.text());
        while (matcher.find()) {
            String kind = kinds.getOrDefault(normal(matcher.group()), "effort");
            found.add(new Finding(
                    "vague-" + kind, free.field(), new Finding.Range(matcher.start(), matcher.end()), matcher.group()));
        }
        return found.stream();
    }

    private static Stream<FreeText> texts(PlanDraft draft) {
        Stream<FreeText> tasks = IntStream.range(0, draft.tasks().size())
                .boxed()
                .flatMap(index -> texts("tasks[" + index + "].", draft.tasks().get(index)));
        Stream<FreeText> contingencies = IntStream.range(
                        0, draft.contingencies().size())
                .boxed()
                .flatMap(index -> Stream.of(
                        new FreeText(
                                "contingencies[" + index + "].trigger",
                                draft.contingencies().get(index).trigger()),
                        new FreeText(
                                "contingencies[" + index + "].measure",
                                draft.contingencies().get(index).measure())));
        Stream<FreeText> releases = IntStream.range(
                        0, draft.releasedDepartments().size())
                .mapToObj(index -> new FreeText(
                        "releasedDepartments[" + index + "].reason",
                        draft.releasedDepartments().get(index).reason()));
        String lateReason = draft.lateReason() == null ? "" : draft.lateReason();
        return Stream.of(tasks, contingencies, releases, Stream.of(new FreeText("lateReason", lateReason)))
                .flatMap(texts -> texts);
    }

    private static Stream<FreeText> texts(String path, DraftTask task) {
        String title = task.title() == null ? "" : task.title();
        Stream<FreeText> standards = IntStream.range(0, task.deliveryStandard().size())
                .mapToObj(index -> new FreeText(
                        path + "deliveryStandard[" + index + "]",
                        task.deliveryStandard().get(index)));
        return Stream.concat(Stream.of(new FreeText(path + "title", title)), standards);
    }

    private static Pattern anyOf(Map<String, String> kinds) {
        String alternatives = kinds.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(VagueWords::expression)
                .collect(Collectors.joining("|"));
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Latin words stand between word boundaries and tolerate any white space; Chinese has no such boundaries. */
    private static String expression(String word) {
        if (!word.chars().allMatch(character -> character < 0x250)) {
            return Pattern.quote(word);
        }
        String spaced =
                Pattern.compile(" ").splitAsStream(word).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])";
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
