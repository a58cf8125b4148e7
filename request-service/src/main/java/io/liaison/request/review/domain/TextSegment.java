package io.liaison.request.review.domain;

/**
 * A stretch of a text that two versions share, or that only one of them has.
 *
 * @param text the characters themselves
 * @param before where it begins in the earlier text, in UTF-16 units; for what was added, where it would
 * @param after where it begins in the later text; for what was removed, where it would
 */
public record TextSegment(Kind kind, String text, int before, int after) {

    /** Which of the versions has it. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
