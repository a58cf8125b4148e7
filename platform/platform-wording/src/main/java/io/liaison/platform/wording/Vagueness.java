package io.liaison.platform.wording;

import java.util.Locale;

/** What a vague word leaves open; it says which rule finds the word, and so why and how it is to be mended. */
public enum Vagueness {
    /** When (何時做). */
    TIME,
    /** What is done, and by whom (做什麼、誰來做). */
    EFFORT,
    /** Which documents, people or matters. */
    REFERENCE,
    /** How much, or how well (做到什麼程度). */
    AMOUNT;

    /** Id of the rule, such as {@code vague-time}. */
    public String rule() {
        return "vague-" + name().toLowerCase(Locale.ROOT);
    }
}
