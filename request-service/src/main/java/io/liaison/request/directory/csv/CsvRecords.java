package io.liaison.request.directory.csv;

import java.util.ArrayList;
import java.util.List;

/** Cuts a CSV text into its records, with the line each begins on: a quoted cell may hold line ends. */
final class CsvRecords {

    /**
     * One record.
     *
     * @param line number of its first line, from 1
     */
    record Piece(int line, String text) {}

    private CsvRecords() {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        boolean quoted = false;
        int line = 1;
        int start = 0;
        int startLine = 1;
        for (int index = 0; index <= text.length(); index++) {
            char character = index == text.length() ? '\n' : text.charAt(index);
            quoted ^= character == '"';
            if (character == '\n' && (!quoted || index == text.length())) {
                add(pieces, startLine, text.substring(start, index));
                start = index + 1;
                startLine = line + 1;
            }
            line += character == '\n' ? 1 : 0;
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, int line, String text) {
        if (!text.isBlank()) {
            pieces.add(new Piece(line, text));
        }
    }
}
