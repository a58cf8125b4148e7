package io.liaison.request.intake.domain.clarity;

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
 * @param blocking whether it stops the submission; the others must be acknowledged
 * @param arguments values the messages show
 */
public record Finding(String rule, String field, @Nullable Range range, boolean blocking, List<Object> arguments) {

    /** Characters from {@code start} up to but not including {@code end}, counted in UTF-16 units as browsers do. */
    public record Range(int start, int end) {}

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding blocking(String rule, String field, Object... arguments) {
        return new Finding(rule, field, null, true, List.of(arguments));
    }

    static Finding unclear(String rule, String field, Object... arguments) {
        return new Finding(rule, field, null, false, List.of(arguments));
    }

    /** Code of the message that says why. */
    public String code() {
        return "finding." + rule;
    }

    public Acknowledgement acknowledgement() {
        return new Acknowledgement(rule, field);
    }
}
