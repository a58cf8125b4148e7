package io.liaison.platform.web.problem;

import io.liaison.platform.rule.FieldViolation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * Broken Bean Validation constraints as field violations. The code is the constraint's name in kebab case
 * ({@code not-blank}), or the constraint's own message where that is a code; the arguments are the constraint's
 * attributes in the order of their names ({@code max} before {@code min}).
 */
final class ConstraintViolations {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** How a path ends that leads to a value in a list. */
    private static final Pattern ELEMENT = Pattern.compile("\\.<[a-z ]+>$");

    private static final List<String> NOT_SHOWN = List.of("message", "groups", "payload");

    private ConstraintViolations() {}

    static List<FieldViolation> of(BindingResult result) {
        return result.getAllErrors().stream().map(ConstraintViolations::ofError).toList();
    }

    static List<FieldViolation> of(HandlerMethodValidationException invalid) {
        List<FieldViolation> violations = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors errors) {
                errors.getAllErrors().forEach(error -> violations.add(ofError(error)));
            } else {
                String name =
                        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
                result.getResolvableErrors().forEach(error -> violations.add(ofResolvable(name, error)));
            }
        }
        return violations;
    }

    static List<FieldViolation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream()
                .map(ConstraintViolations::ofViolation)
                .toList();
    }

    private static FieldViolation ofError(ObjectError error) {
        return ofResolvable(error instanceof FieldError field ? field.getField() : "", error);
    }

    private static FieldViolation ofResolvable(String field, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        Object[] arguments = error.getArguments();
        List<Object> shown = arguments == null
                ? List.of()
                : Arrays.stream(arguments).skip(1).filter(Objects::nonNull).toList();
        return new FieldViolation(field, code(constraint, error.getDefaultMessage()), shown);
    }

    private static FieldViolation ofViolation(ConstraintViolation<?> violation) {
        Map<String, Object> attributes =
                new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
        NOT_SHOWN.forEach(attributes::remove);
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldViolation(
                field(violation.getPropertyPath()),
                code(constraint, violation.getMessage()),
                List.copyOf(attributes.values()));
    }

    /** The path within a document; of what a method was given, the name of the parameter. */
    private static String field(Path path) {
        String last = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PROPERTY && last.isEmpty()) {
                return ELEMENT.matcher(path.toString()).replaceAll("");
            }
            last = Objects.requireNonNullElse(node.getName(), last);
        }
        return last;
    }

    private static String code(String constraint, @Nullable String message) {
        return message != null && CODE.matcher(message).matches()
                ? message
                : WORD_START.matcher(constraint).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
