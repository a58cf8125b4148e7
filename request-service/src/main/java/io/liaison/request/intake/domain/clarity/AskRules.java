package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.RequestForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes an ask clear: how much, by when, and one for every department involved (需求描述需具體、可量化). */
final class AskRules {

    static final List<ClarityRule> ALL = List.of(
            AskRules::howMuch, AskRules::byWhen, AskRules::afterWishedCompletion, AskRules::departmentsWithoutAsk);

    private AskRules() {}

    static Stream<Finding> howMuch(Inspection inspection) {
        return inspection
                .asks()
                .filter(placed -> placed.ask().measure().isEmpty())
                .map(placed -> Finding.unclear("ask-without-measure", placed.field("measure")));
    }

    static Stream<Finding> byWhen(Inspection inspection) {
        return inspection
                .asks()
                .filter(placed -> placed.ask().by() == null)
                .map(placed -> Finding.unclear("ask-without-date", placed.field("by")));
    }

    static Stream<Finding> afterWishedCompletion(Inspection inspection) {
        LocalDate wished = inspection.form().wishedCompletion();
        if (wished == null) {
            return Stream.empty();
        }
        return inspection
                .asks()
                .filter(placed -> placed.ask().by() != null)
                .filter(placed -> Objects.requireNonNull(placed.ask().by()).isAfter(wished))
                .map(placed -> Finding.unclear("ask-after-wished-completion", placed.field("by"), wished.toString()));
    }

    /** The raising department needs no ask of itself. */
    static Stream<Finding> departmentsWithoutAsk(Inspection inspection) {
        RequestForm form = inspection.form();
        Set<String> asked =
                inspection.asks().map(placed -> placed.ask().department()).collect(Collectors.toSet());
        return IntStream.range(0, form.departments().size())
                .filter(index -> !form.departments().get(index).equals(inspection.raisingDepartment()))
                .filter(index -> !asked.contains(form.departments().get(index)))
                .mapToObj(index -> Finding.unclear(
                        "department-without-ask",
                        "departments[" + index + "]",
                        form.departments().get(index)));
    }
}
