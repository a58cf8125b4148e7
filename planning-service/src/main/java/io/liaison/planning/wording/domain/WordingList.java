package io.liaison.planning.wording.domain;

import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.ClearPhrase;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.TermPattern;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.platform.wording.Vagueness;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What counts as vague in a language, as request-service keeps it. */
public record WordingList(TextLanguage language, List<Entry> entries) {

    private static final String CLEAR = "CLEAR";

    public WordingList {
        entries = List.copyOf(entries);
    }

    /**
     * One entry.
     *
     * @param kind what a vague word leaves open, or {@code CLEAR} for a phrase within which none is found
     * @param severity {@code UNCLEAR} where it is absent
     */
    public record Entry(
            String id, String kind, String text, @Nullable Severity severity) {}

    /**
     * The list as the check takes it.
     *
     * @throws IllegalArgumentException or a rule's violation where an entry is none
     */
    public List<Term> terms() {
        return entries.stream().map(this::term).toList();
    }

    private Term term(Entry entry) {
        TermPattern pattern = TermPattern.of("text", entry.text());
        return entry.kind().equals(CLEAR)
                ? new ClearPhrase(entry.id(), language, pattern)
                : new VagueWord(
                        entry.id(),
                        language,
                        pattern,
                        Vagueness.valueOf(entry.kind()),
                        Objects.requireNonNullElse(entry.severity(), Severity.UNCLEAR),
                        "");
    }
}
