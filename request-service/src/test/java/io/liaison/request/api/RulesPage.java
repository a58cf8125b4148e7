package io.liaison.request.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of rules, and which tests of all modules say that they prove them. Reads sources, so that the tests of
 * modules that request-service does not know count too.
 */
final class RulesPage {

    private static final Pattern ROW = Pattern.compile("(?m)^(\\| `([^`]+)` \\| [^|]+ \\|)[^|]*\\|$");
    private static final Pattern PROOF =
            Pattern.compile("@Proves\\(([^)]*)\\)\\s(?:(?!@Proves)[\\s\\S])*?\\bvoid (\\w+)\\(");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    private RulesPage() {}

    /** Identifiers of the rules, in the order of the page. */
    static List<String> rules(String page) {
        return ROW.matcher(page).results().map(row -> row.group(2)).toList();
    }

    /** Rule to the tests that name it, as {@code Class.method}. */
    static Map<String, Set<String>> proofs(Path repository) throws IOException {
        Map<String, Set<String>> proofs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(repository)) {
            files.filter(file -> isTest(repository.relativize(file))).forEach(file -> collect(file, proofs));
        }
        return proofs;
    }

    /** The page with its column of tests as the tests say. */
    static String render(String page, Map<String, Set<String>> proofs) {
        return ROW.matcher(page)
                .replaceAll(row -> Matcher.quoteReplacement(
                        row.group(1) + " " + tests(proofs.getOrDefault(row.group(2), Set.of())) + " |"));
    }

    private static String tests(Set<String> tests) {
        return tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining("<br>"));
    }

    private static boolean isTest(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("src/test/java/") && !path.contains("target/");
    }

    private static void collect(Path file, Map<String, Set<String>> proofs) {
        String type = String.valueOf(file.getFileName()).replace(".java", "");
        PROOF.matcher(read(file))
                .results()
                .forEach(proof -> names(proof)
                        .forEach(rule -> proofs.computeIfAbsent(rule, none -> new TreeSet<>())
                                .add(type + "." + proof.group(2))));
    }

    private static Stream<String> names(MatchResult proof) {
        return NAME.matcher(proof.group(1)).results().map(name -> name.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
