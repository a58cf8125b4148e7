package io.liaison.request.intake.application;

import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.RequestForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That a form, also of a draft, names only departments there are. */
final class FormReferences {

    private FormReferences() {}

    static void require(RequestForm form, Directory directory) {
        List<FieldViolation> unknown = named(form).entrySet().stream()
                .filter(named -> !named.getValue().isEmpty())
                .filter(named -> directory.department(named.getValue()).isEmpty())
                .map(named -> FieldViolation.of(named.getKey(), "department.unknown", named.getValue()))
                .toList();
        if (!unknown.isEmpty()) {
            throw RuleViolation.invalid("validation", unknown);
        }
    }

    /** The departments the form names, by the path of the field that does. */
    private static Map<String, String> named(RequestForm form) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int index = 0; index < form.departments().size(); index++) {
            named.put("departments[" + index + "]", form.departments().get(index));
        }
        for (int index = 0; index < form.asks().size(); index++) {
            named.put("asks[" + index + "].department", form.asks().get(index).department());
        }
        form.particulars(IssueParticulars.class).ifPresent(issue -> {
            for (int index = 0; index < issue.parties().size(); index++) {
                named.put(
                        IssueParticulars.party(index, "department"),
                        issue.parties().get(index).department());
            }
        });
        form.particulars(ProcessParticulars.class).ifPresent(process -> named.put("process.owner", process.owner()));
        return named;
    }
}
