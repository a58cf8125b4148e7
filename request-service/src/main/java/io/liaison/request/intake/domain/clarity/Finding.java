package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.wording.Severity;
import io.liaison.request.intake.domain.Acknowledgement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing the check found (functional.md, section 2).
 *
 * @param rule id of the rule; also the key of its messages: {@code field.finding.<rule>} says why, {@code
 *     field.finding.<rule>.mend} how to mend it
 * @param field path of the field, such as {@code asks[1].by}
 * @param range the characters meant, where it is not the whole field
 * @param severity whether it stops the submission, must be acknowledged, or is only shown
 * @param arguments values the messages show
 * @param replacement what may stand in place of the range, or of the whole field where there is none; absent where only
 *     the writer can know
 */
public record Finding(
        String rule,
        String field,
        @Nullable Range range,
        Severity severity,
        List<Object> arguments,
        @Nullable String replacement) {

    /** Characters from {@code start} up to but not including {@code end}, counted in UTF-16 units as browsers do. */
    public record Range(int start, int end) {}

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding blocking(String rule, String field, Object... arguments) {
        return new Finding(rule, field, null, Severity.BLOCKING, List.of(arguments), null);
    }

    static Finding unclear(String rule, String field, Object... arguments) {
        return new Finding(rule, field, null, Severity.UNCLEAR, List.of(arguments), null);
    }

    Finding mendedBy(String text) {
        return new Finding(rule, field, range, severity, arguments, text);
    }

    /** Whether it stops the submission, acknowledged or not. */
    public boolean blocking() {
        return severity == Severity.BLOCKING;
    }

    /** Whether the initiator has to have seen it. */
    public boolean wantsAcknowledgement() {
        return severity == Severity.UNCLEAR;
    }

    /** Code of the message that says why. */
    public String code() {
        return "finding." + rule;
    }

    public Acknowledgement acknowledgement() {
        return new Acknowledgement(rule, field);
    }
}
