package io.liaison.request.intake.domain.clarity;

import java.util.List;

/** Finds many strings in one pass over a text, in the order in which they end. */
public interface LiteralSearch {

    /** Told of each string found; they may overlap. */
    @FunctionalInterface
    interface Found {

        /**
         * A string was found.
         *
         * @param start index of its first character
         * @param end index after its last character
         * @param literal its index in the list the search was made of
         */
        void at(int start, int end, int literal);
    }

    /** Makes searches. */
    @FunctionalInterface
    interface Factory {

        /** A search for strings, none of them empty and no two the same; there may be none at all. */
        LiteralSearch of(List<String> literals);
    }

    void in(String text, Found found);
}
