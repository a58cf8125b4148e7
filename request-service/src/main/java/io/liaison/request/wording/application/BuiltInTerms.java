package io.liaison.request.wording.application;

import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.ClearPhrase;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.TermPattern;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.platform.wording.Vagueness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The lists that come with a release: {@code clarity/wording_<language>.csv}, a line per entry. Ids stay as they are from
 * release to release, since administrators switch entries off by them; a line may be changed or removed, never renamed.
 */
public final class BuiltInTerms {

    private static final String CLEAR = "clear";
    private static final ObjectReader LINES =
            new CsvMapper().readerFor(Line.class).with(CsvSchema.emptySchema().withHeader());

    private BuiltInTerms() {}

    /**
     * One line.
     *
     * @param rule what the word leaves open, or {@code clear} for a phrase in which such words are clear
     */
    record Line(String id, String rule, String severity, String text, String mending) {

        Term term(TextLanguage language) {
            TermPattern pattern = TermPattern.of(id, text);
            return rule.equals(CLEAR)
                    ? new ClearPhrase(id, language, pattern)
                    : new VagueWord(
                            id,
                            language,
                            pattern,
                            Vagueness.valueOf(rule.toUpperCase(Locale.ROOT)),
                            Severity.valueOf(severity),
                            mending);
        }
    }

    /** Every entry of every language, in the order of the files. */
    public static List<Term> read() {
        return Stream.of(TextLanguage.values()).flatMap(BuiltInTerms::of).toList();
    }

    private static Stream<Term> of(TextLanguage language) {
        String file = "/clarity/wording_" + language.tag() + ".csv";
        try (InputStream lines = Objects.requireNonNull(BuiltInTerms.class.getResourceAsStream(file), file)) {
            List<Line> all = LINES.<Line>readValues(lines).readAll();
            return all.stream().map(line -> line.term(language));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
