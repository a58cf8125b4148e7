package io.liaison.platform.rule;

import java.util.List;

/**
 * One field that breaks a rule.
 *
 * @param field path of the field in the request body, such as {@code asks[1].by}
 * @param code key of the message in the bundles, such as {@code ask.by.after-wished-completion}
 * @param arguments values the message shows
 */
public record FieldViolation(String field, String code, List<Object> arguments) {

    public FieldViolation {
        arguments = List.copyOf(arguments);
    }

    public static FieldViolation of(String field, String code, Object... arguments) {
        return new FieldViolation(field, code, List.of(arguments));
    }
}
