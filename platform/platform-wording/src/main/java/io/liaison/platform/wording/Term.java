package io.liaison.platform.wording;

/** An entry of the wording lists: a vague word, or a phrase in which such a word is clear. */
public sealed interface Term {

    /** Stable id, also of entries that come with a release. */
    String id();

    TextLanguage language();

    TermPattern pattern();

    /**
     * Wording that leaves something open.
     *
     * @param severity {@link Severity#UNCLEAR} or {@link Severity#HINT}: vague wording never blocks
     * @param mending what could stand in its place, in the same language; {@code {date}} stands for a date of the form
     */
    record VagueWord(
            String id,
            TextLanguage language,
            TermPattern pattern,
            Vagueness vagueness,
            Severity severity,
            String mending)
            implements Term {

        public VagueWord {
            if (severity == Severity.BLOCKING) {
                throw new IllegalArgumentException("vague wording never blocks: " + id);
            }
        }
    }

    /** A fixed phrase, such as 適當性評估: no vague word within it is found. */
    record ClearPhrase(String id, TextLanguage language, TermPattern pattern) implements Term {}
}
