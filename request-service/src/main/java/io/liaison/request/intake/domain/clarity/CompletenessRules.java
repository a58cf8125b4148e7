package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.RequestForm;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a form must say (必填項): a request that lacks it can't be submitted. */
final class CompletenessRules {

    static final List<ClarityRule> ALL = List.of(
            CompletenessRules::requiredFields,
            CompletenessRules::whoAndWhatOfAsks,
            CompletenessRules::asksOfDepartmentsNotInvolved);

    private CompletenessRules() {}

    static Stream<Finding> requiredFields(Inspection inspection) {
        RequestForm form = inspection.form();
        Map<String, Boolean> missing = new TreeMap<>(Map.of(
                "type", form.type() == null,
                "title", form.title().isEmpty(),
                "background", form.background().isEmpty(),
                "goal", form.goal().isEmpty(),
                "contact", form.contact().isEmpty(),
                "departments", form.departments().isEmpty(),
                "asks", form.asks().isEmpty(),
                "wishedCompletion", form.wishedCompletion() == null,
                "priority", form.priority() == null));
        return missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(field -> Finding.blocking("required", field.getKey()));
    }

    /** An ask that does not say of whom or what it asks says nothing. */
    static Stream<Finding> whoAndWhatOfAsks(Inspection inspection) {
        return inspection
                .asks()
                .flatMap(placed -> Stream.of(
                                Map.entry("department", placed.ask().department()),
                                Map.entry("what", placed.ask().what()))
                        .filter(part -> part.getValue().isEmpty())
                        .map(part -> Finding.blocking("required", placed.field(part.getKey()))));
    }

    /** What is asked of a department that is not involved would reach nobody. */
    static Stream<Finding> asksOfDepartmentsNotInvolved(Inspection inspection) {
        List<String> involved = inspection.form().departments();
        return inspection
                .asks()
                .filter(placed -> !placed.ask().department().isEmpty())
                .filter(placed -> !involved.contains(placed.ask().department()))
                .map(placed -> Finding.blocking(
                        "ask-department-not-involved",
                        placed.field("department"),
                        placed.ask().department()));
    }
}
