package io.liaison.request.review.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.FieldReason;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The paths of the fields of form 1, as findings name them: a reason for a field must be for one there is. */
public final class FormFields {

    private static final Pattern ONE = Pattern.compile("type|title|background|goal|contact|departments|asks"
            + "|wishedCompletion|priority|attachments|otherParties|completionNote");
    private static final Pattern DEPARTMENT = Pattern.compile("departments\\[(\\d{1,4})]");
    private static final Pattern ASK = Pattern.compile("asks\\[(\\d{1,4})](?:\\.(?:department|what|measure|by))?");

    private static final Pattern PARTY =
            Pattern.compile("issue\\.parties\\[(\\d{1,4})](?:\\.(?:department|statement))?");
    private static final Pattern DISPUTE = Pattern.compile("issue\\.disputes\\[(\\d{1,4})]");

    /** What a type adds, but for what is in lists. */
    private static final Map<RequestType, Pattern> OF_TYPE = new EnumMap<>(Map.of(
            RequestType.RESOURCE,
                    Pattern.compile("resource(?:\\.(?:kind|quantity|unit|from|until|purpose|confidentiality))?"),
            RequestType.ISSUE, Pattern.compile("issue(?:\\.(?:parties|disputes))?"),
            RequestType.PROCESS, Pattern.compile("process(?:\\.(?:document|owner|opinionsUntil))?")));

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
                || isPlace(DEPARTMENT.matcher(path), form.departments().size())
                || isPlace(ASK.matcher(path), form.asks().size())
                || hasOfType(form, path);
    }

    private static boolean hasOfType(RequestForm form, String path) {
        Pattern ofType = OF_TYPE.get(form.type());
        IssueParticulars issue = form.particulars(IssueParticulars.class).orElse(IssueParticulars.NOTHING);
        return (ofType != null && ofType.matcher(path).matches())
                || isPlace(PARTY.matcher(path), issue.parties().size())
                || isPlace(DISPUTE.matcher(path), issue.disputes().size());
    }

    private static boolean isPlace(Matcher path, int size) {
        return path.matches() && Integer.parseInt(path.group(1)) < size;
    }
}
