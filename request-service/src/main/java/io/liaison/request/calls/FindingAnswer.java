package io.liaison.request.calls;

import io.liaison.platform.wording.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding of the clarity check.
 *
 * @param rule id of the rule; with {@code field} it is what a submission acknowledges
 * @param range the characters meant; absent where it is the whole field
 * @param blocking whether the submission is refused until it is mended
 * @param severity {@code UNCLEAR} must be acknowledged with the submission, {@code HINT} need not
 * @param code code of the message
 * @param message why, in the caller's language
 * @param suggestion how to mend it, in the caller's language
 * @param replacement what may stand in place of the range, or of the whole field where there is none; absent where only
 *     the writer can know
 */
public record FindingAnswer(
        String rule,
        String field,
        @Nullable RangeAnswer range,
        boolean blocking,
        Severity severity,
        String code,
        String message,
        String suggestion,
        @Nullable String replacement) {

    /** Characters from {@code start} up to but not including {@code end}, in UTF-16 units. */
    public record RangeAnswer(int start, int end) {}
}
