package io.liaison.request.wording.web;

import io.liaison.platform.wording.Severity;
import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.request.wording.domain.Origin;
import io.liaison.request.wording.domain.TermKind;
import io.liaison.request.wording.domain.WordingEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lists.
 *
 * @param origin {@code BUILT_IN} entries may be switched, {@code OWN} ones changed and removed as well
 * @param severity what a finding asks of the initiator; absent for an exception
 * @param mending what could stand in place of a vague word; absent for an exception
 * @param active whether it counts
 * @param revision also in the {@code ETag} header of the entry
 */
record TermAnswer(
        String id,
        Origin origin,
        String language,
        TermKind kind,
        String text,
        @Nullable Severity severity,
        @Nullable String mending,
        boolean active,
        long revision) {

    static TermAnswer of(WordingEntry entry) {
        Term term = entry.term();
        VagueWord word = term instanceof VagueWord vague ? vague : null;
        return new TermAnswer(
                entry.id(),
                entry.origin(),
                term.language().tag(),
                entry.kind(),
                term.pattern().text(),
                word == null ? null : word.severity(),
                word == null ? null : word.mending(),
                entry.active(),
                entry.revision());
    }
}
