package io.liaison.request.review.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.FieldReason;
import io.liaison.request.intake.domain.RequestForm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The paths of the fields of form 1, as findings name them: a reason for a field must be for one there is. */
public final class FormFields {

    private static final Pattern ONE = Pattern.compile("type|title|background|goal|contact|departments|asks"
            + "|wishedCompletion|priority|resourceKind|attachments|otherParties|completionNote");
    private static final Pattern DEPARTMENT = Pattern.compile("departments\\[(\\d{1,4})]");
    private static final Pattern ASK = Pattern.compile("asks\\[(\\d{1,4})](?:\\.(?:department|what|measure|by))?");

    /** What a type adds, as far as it has a place: parts, lists and the fields of what is in them. */
    private static final Pattern OF_TYPE =
            Pattern.compile("(?:resource|issue|process)(?:\\.[a-zA-Z]{1,32}(?:\\[\\d{1,4}](?:\\.[a-zA-Z]{1,32})?)?)?");

    private FormFields() {}

    /** Refuses reasons for fields that the form does not have. */
    public static void require(List<FieldReason> reasons, RequestForm form) {
        List<FieldViolation> unknown = IntStream.range(0, reasons.size())
                .filter(index -> !has(form, reasons.get(index).field()))
                .mapToObj(index -> FieldViolation.of(
                        "fields[" + index + "].field",
                        "form-field.unknown",
                        reasons.get(index).field()))
                .toList();
        if (!unknown.isEmpty()) {
            throw RuleViolation.invalid("validation", unknown);
        }
    }

    static boolean has(RequestForm form, String path) {
        return ONE.matcher(path).matches()
                || OF_TYPE.matcher(path).matches()
                || isPlace(DEPARTMENT.matcher(path), form.departments().size())
                || isPlace(ASK.matcher(path), form.asks().size());
    }

    private static boolean isPlace(Matcher path, int size) {
        return path.matches() && Integer.parseInt(path.group(1)) < size;
    }
}
