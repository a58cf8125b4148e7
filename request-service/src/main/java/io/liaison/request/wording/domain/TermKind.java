package io.liaison.request.wording.domain;

import io.liaison.platform.wording.Term;
import io.liaison.platform.wording.Term.VagueWord;
import io.liaison.platform.wording.Vagueness;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an entry is for: what the word leaves open, or that it is clear. */
public enum TermKind {
    /** A vague word that names no time. */
    TIME(Vagueness.TIME),
    /** A vague word that does not say what is done. */
    EFFORT(Vagueness.EFFORT),
    /** A vague word that does not say which. */
    REFERENCE(Vagueness.REFERENCE),
    /** A vague word that is no amount. */
    AMOUNT(Vagueness.AMOUNT),
    /** An exception: a phrase within which no vague word is found. */
    CLEAR(null);

    private final Optional<Vagueness> vagueness;

    TermKind(@Nullable Vagueness vagueness) {
        this.vagueness = Optional.ofNullable(vagueness);
    }

    /** What it leaves open; empty for an exception. */
    public Optional<Vagueness> vagueness() {
        return vagueness;
    }

    /** The kind of a term. */
    public static TermKind of(Term term) {
        return term instanceof VagueWord word ? valueOf(word.vagueness().name()) : CLEAR;
    }
}
