package io.liaison.request.wording.messaging;

import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.TextLanguage;
import io.liaison.request.wording.domain.TermKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of a language as messages carry it. How a word is mended is for the form it was written for and stays out.
 *
 * @param terms those that count; where two look for the same, the earlier one is found
 */
record WordingListData(String language, List<TermData> terms) {

    /**
     * One entry.
     *
     * @param severity what a finding of a vague word asks; absent for an exception
     */
    record TermData(
            String id, TermKind kind, String text, @Nullable Severity severity) {

        static TermData of(Term term) {
            return new TermData(
                    term.id(),
                    TermKind.of(term),
                    term.pattern().text(),
                    term instanceof VagueWord word ? word.severity() : null);
        }
    }

    static WordingListData of(TextLanguage language, List<Term> terms) {
        return new WordingListData(
                language.tag(), terms.stream().map(TermData::of).toList());
    }
}
