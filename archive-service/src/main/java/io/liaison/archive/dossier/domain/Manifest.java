package io.liaison.archive.dossier.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The table of contents of a volume: what it is a volume of, and the digest of every entry in fixed order. Its lines
 * after the head have the form the command {@code sha256sum --check} reads.
 *
 * @param requestId the request
 * @param number its number
 * @param outcome how it ended
 * @param volume number of the volume
 * @param lines the entries by place
 */
public record Manifest(UUID requestId, String number, Outcome outcome, int volume, List<Line> lines) {

    private static final String SEPARATOR = "  ";
    private static final String FOLDER = "entries/";
    private static final String ENDING = ".json";

    /**
     * One entry.
     *
     * @param sha256 its digest
     * @param eventId its event
     */
    public record Line(String sha256, String eventId) {}

    public Manifest {
        lines = List.copyOf(lines);
    }

    /** The manifest of entries in their fixed order. */
    public static Manifest of(Dossier dossier, Outcome outcome, List<Entry> inOrder) {
        String number = dossier.number() == null ? dossier.requestId().toString() : dossier.number();
        List<Line> lines = inOrder.stream()
                .map(entry -> new Line(entry.sha256(), entry.eventId()))
                .toList();
        return new Manifest(dossier.requestId(), number, outcome, dossier.nextVolume(), lines);
    }

    public String text() {
        List<String> text = new ArrayList<>(head());
        IntStream.range(0, lines.size()).mapToObj(this::line).forEach(text::add);
        return String.join("\n", text) + "\n";
    }

    public List<String> head() {
        return List.of(
                "# liaison dossier",
                "# request " + requestId,
                "# number " + number,
                "# outcome " + outcome,
                "# volume " + volume,
                "# entries " + lines.size());
    }

    private String line(int index) {
        Line line = lines.get(index);
        return line.sha256() + SEPARATOR + fileName(index + 1, line.eventId());
    }

    /** Where an entry lies in the exported volume. */
    public static String fileName(int place, String eventId) {
        String safe = eventId.replaceAll("[^A-Za-z0-9._-]", "_");
        return "%s%06d-%s%s".formatted(FOLDER, place, safe, ENDING);
    }

    /** The lines of a stored manifest that name entries, as they stand there. */
    static List<String> entryLines(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).toList();
    }

    static List<String> headLines(String text) {
        return text.lines().filter(line -> line.startsWith("#")).toList();
    }
}
