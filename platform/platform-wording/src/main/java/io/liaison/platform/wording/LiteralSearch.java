package io.liaison.platform.wording;

/** Finds many strings in one pass over a text, in the order in which they end. */
interface LiteralSearch {

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

    void in(String text, Found found);
}
