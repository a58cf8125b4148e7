package io.liaison.request.wording.persistence;

import static io.liaison.request.rows.Columns.required;

import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.domain.LocalWording.Switch;
import io.liaison.request.wording.domain.Origin;
import io.liaison.request.wording.domain.TermContent;
import io.liaison.request.wording.domain.TermKind;
import io.liaison.request.wording.domain.WordingEntry;
import io.r2dbc.spi.Readable;
import java.util.Map;
import java.util.UUID;

/** Rows of the wording lists. */
final class WordingRows {

    private WordingRows() {}

    /** What only vague words have; empty for an exception. */
    record Columns(String severity, String mending) {}

    static Columns columns(Term term) {
        return term instanceof VagueWord word
                ? new Columns(word.severity().name(), word.mending())
                : new Columns("", "");
    }

    /** A row of {@code wording_term}. */
    static WordingEntry entry(Readable row) {
        String severity = row.get("severity", String.class);
        TermContent content = new TermContent(
                TextLanguage.of(required(row, "language", String.class)).orElseThrow(),
                TermKind.valueOf(required(row, "kind", String.class)),
                required(row, "text", String.class),
                severity == null ? null : Severity.valueOf(severity),
                required(row, "mending", String.class));
        return new WordingEntry(
                content.term(required(row, "id", UUID.class).toString()),
                Origin.OWN,
                required(row, "active", Boolean.class),
                required(row, "revision", Long.class));
    }

    /** A row of {@code wording_switch}. */
    static Map.Entry<String, Switch> switched(Readable row) {
        return Map.entry(
                required(row, "entry", String.class),
                new Switch(required(row, "active", Boolean.class), required(row, "revision", Long.class)));
    }
}
