package io.liaison.request.directory.domain;

import io.liaison.platform.rule.FieldViolation;
import java.util.List;

/**
 * What becomes of a line of an import, or of a person no line names.
 *
 * @param file name of the file
 * @param line number of the line, from 1; 0 where there is none
 * @param key of the entry, such as {@code person:wang}
 * @param reasons why it is refused
 */
public record ImportOutcome(String file, int line, String key, Result result, List<FieldViolation> reasons) {

    /** What becomes of it. */
    public enum Result {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED,
        /** Not named by the file, and left as it is. */
        ABSENT,
        DEACTIVATED,
        REMOVED
    }

    public ImportOutcome {
        reasons = List.copyOf(reasons);
    }

    /** The faults, with the line, or who it is about, before the field. */
    public List<FieldViolation> located() {
        return reasons.stream()
                .map(reason -> new FieldViolation(
                        (line == 0 ? key : file + ":" + line) + " " + reason.field(),
                        reason.code(),
                        reason.arguments()))
                .toList();
    }
}
