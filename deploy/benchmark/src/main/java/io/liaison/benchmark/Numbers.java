package io.liaison.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The promise that makes the write path hard: numbers without gaps or duplicates in each series. */
final class Numbers {

    /** A series is a prefix and a month; the serial follows. */
    private static final Pattern NUMBER = Pattern.compile("(.+-\\d{6})(\\d{3,})");

    private Numbers() {}

    /** All numbers that a fresh platform has given so far. */
    static List<String> in(Database requests) {
        return requests.query("select number from request where number is not null", row -> row.getString("number"));
    }

    /** Fails unless each series is numbered from 1 on. */
    static void requireWithoutGaps(List<String> numbers) {
        Map<String, List<Integer>> series = numbers.stream()
                .map(Numbers::parsed)
                .collect(Collectors.groupingBy(
                        parsed -> parsed.group(1),
                        Collectors.mapping(parsed -> Integer.parseInt(parsed.group(2)), Collectors.toList())));
        series.forEach(Numbers::requireWithoutGaps);
    }

    private static Matcher parsed(String number) {
        Matcher parsed = NUMBER.matcher(number);
        if (!parsed.matches()) {
            throw new BenchmarkFailure("%s is no number of a request".formatted(number));
        }
        return parsed;
    }

    private static void requireWithoutGaps(String name, List<Integer> serials) {
        TreeSet<Integer> distinct = new TreeSet<>(serials);
        if (distinct.size() != serials.size() || distinct.first() != 1 || distinct.last() != serials.size()) {
            throw new BenchmarkFailure("The numbers of %s are not 1 to %d: %d different, from %d to %d"
                    .formatted(name, serials.size(), distinct.size(), distinct.first(), distinct.last()));
        }
    }
}
