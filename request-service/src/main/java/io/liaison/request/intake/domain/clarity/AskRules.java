package io.liaison.request.intake.domain.clarity;

import io.liaison.platform.wording.Severity;
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
            AskRules::howMuch,
            AskRules::byWhen,
            AskRules::relativeDates,
            AskRules::afterWishedCompletion,
            AskRules::departmentsWithoutAsk);

    private AskRules() {}

    /** A number, the whole of something, or a criterion: in the measure, or in what is asked. */
    static Stream<Finding> howMuch(Inspection inspection) {
        return inspection
                .asks()
                .filter(placed -> placed.readings(inspection.today()).noneMatch(AskReading::measured))
                .map(placed -> Finding.unclear(
                        placed.ask().measure().isEmpty() ? AskReading.WITHOUT_MEASURE : "ask-measure-uncountable",
                        placed.field("measure")));
    }

    /** A date that is only in the words is proposed for the field. */
    static Stream<Finding> byWhen(Inspection inspection) {
        return inspection
                .asks()
                .filter(placed -> placed.ask().by() == null)
                .map(placed -> placed.readings(inspection.today())
                        .flatMap(reading -> reading.date().stream())
                        .findFirst()
                        .map(date -> Finding.unclear("ask-date-in-words-only", placed.field("by"), date.toString())
                                .mendedBy(date.toString()))
                        .orElseGet(() -> Finding.unclear(AskReading.WITHOUT_DATE, placed.field("by"))));
    }

    static Stream<Finding> relativeDates(Inspection inspection) {
        LocalDate today = inspection.today();
        return inspection
                .asks()
                .flatMap(placed -> placed.texts()
                        .flatMap(free -> AskReading.of(free.text(), today).relative(free.field(), Severity.HINT)));
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
