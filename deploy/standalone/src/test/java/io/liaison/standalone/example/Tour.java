package io.liaison.standalone.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The illustrated tour of the documentation. Where its pictures are no longer what the pages show,
 * {@code cp deploy/standalone/target/example/pages/pictures/tour/* docs/tour/} renews them after a run of
 * {@link PagesExampleIT}.
 */
final class Tour {

    static final Path PICTURES = Path.of("../../docs/tour");

    private static final Path PAGE = Path.of("../../docs/tour.md");
    private static final Path PLAY = Path.of("../../gateway/src/main/frontend/browser/play");
    private static final Pattern SHOWN = Pattern.compile("!\\[([^\\]]*)]\\(tour/([^)]+)\\)");
    private static final Pattern TAKEN = Pattern.compile("\\.show\\([^;]*?, '([a-z-]+)'\\)");

    private Tour() {}

    /** File names of the pictures that the page shows. */
    static SortedSet<String> shown() throws IOException {
        return SHOWN.matcher(Files.readString(PAGE))
                .results()
                .map(shown -> shown.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** File names of the pictures that the page shows without words in their place. */
    static List<String> wordless() throws IOException {
        return SHOWN.matcher(Files.readString(PAGE))
                .results()
                .filter(shown -> shown.group(1).isBlank())
                .map(shown -> shown.group(2))
                .toList();
    }

    /** File names of the pictures in the documentation. */
    static SortedSet<String> kept() throws IOException {
        return filesIn(PICTURES);
    }

    /** File names of the pictures that the play's sources say it takes. */
    static SortedSet<String> taken() throws IOException {
        SortedSet<String> taken = new TreeSet<>();
        for (String file : filesIn(PLAY)) {
            TAKEN.matcher(Files.readString(PLAY.resolve(file)))
                    .results()
                    .forEach(call -> taken.add(call.group(1) + ".webp"));
        }
        return taken;
    }

    /** Names of the files in a folder. */
    static SortedSet<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
