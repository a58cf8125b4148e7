package io.liaison.request.intake.domain.clarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Sentences as people write them into an ask, each judged by a person; see {@code clarity/corpus.csv}. */
final class Corpus {

    private static final String FILE = "/clarity/corpus.csv";

    private Corpus() {}

    /**
     * One of them.
     *
     * @param verdict {@code vague} where somebody asked would have to ask back who, what, when or how much
     * @param origin {@code source} where it is an example of the source document
     */
    record Sentence(String language, String verdict, String origin, String sentence) {

        boolean vague() {
            return verdict.equals("vague");
        }
    }

    static List<Sentence> read() {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (InputStream lines = Objects.requireNonNull(Corpus.class.getResourceAsStream(FILE))) {
            return new CsvMapper()
                    .readerFor(Sentence.class)
                    .with(header)
                    .<Sentence>readValues(lines)
                    .readAll();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
