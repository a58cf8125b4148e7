package io.liaison.request.wording.domain;

import io.liaison.platform.wording.Term;

/**
 * An entry of the lists and how it stands.
 *
 * @param active whether it counts in the clarity check
 * @param revision counts its changes, for {@code ETag} and {@code If-Match}
 */
public record WordingEntry(Term term, Origin origin, boolean active, long revision) {

    /** An entry just added. */
    static WordingEntry added(Term term) {
        return new WordingEntry(term, Origin.OWN, true, 0);
    }

    public String id() {
        return term.id();
    }

    public TermKind kind() {
        return TermKind.of(term);
    }

    WordingEntry changed(Term becomes) {
        return new WordingEntry(becomes, origin, active, revision + 1);
    }

    WordingEntry switched(boolean on) {
        return new WordingEntry(term, origin, on, revision + 1);
    }

    /** Whether both look for the same in texts of the same language. */
    boolean looksForTheSameAs(Term other) {
        return term.language() == other.language()
                && term.pattern().key().equals(other.pattern().key());
    }
}
