package io.liaison.request.calendar.domain;

import io.liaison.platform.rule.FieldViolation;
import java.util.List;

/**
 * What becomes of a line of a file.
 *
 * @param reasons why it is refused
 */
public record LineOutcome(ImportedLine line, Result result, List<FieldViolation> reasons) {

    /** What becomes of it. */
    public enum Result {
        ADDED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public LineOutcome {
        reasons = List.copyOf(reasons);
    }

    /** The faults, with file and line before the field. */
    List<FieldViolation> located(String file) {
        return reasons.stream()
                .map(reason -> new FieldViolation(
                        file + ":" + line.line() + " " + reason.field(), reason.code(), reason.arguments()))
                .toList();
    }
}
