package io.liaison.request.intake.domain.clarity;

import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the type of a request adds to what its form must say (functional.md, section 7). */
final class ParticularsRules {

    static final List<ClarityRule> ALL = Stream.of(
                    List.<ClarityRule>of(
                            ParticularsRules::requiredOfResource,
                            ParticularsRules::periodOfUse,
                            ParticularsRules::requiredOfProcess,
                            ParticularsRules::opinions),
                    IssueRules.ALL)
            .flatMap(List::stream)
            .toList();

    private ParticularsRules() {}

    static Stream<Finding> requiredOfResource(Inspection inspection) {
        if (inspection.form().type() != RequestType.RESOURCE) {
            return Stream.empty();
        }
        ResourceParticulars given = resource(inspection.form());
        Map<String, Boolean> missing = new LinkedHashMap<>();
        missing.put("kind", given.kind() == null);
        missing.put("quantity", given.quantity() == null);
        missing.put("unit", given.unit().isEmpty());
        missing.put("from", given.from() == null);
        missing.put("until", given.until() == null);
        missing.put("purpose", given.purpose().isEmpty());
        missing.put("confidentiality", given.confidentiality().isEmpty());
        return missing.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(field -> Finding.blocking("required", "resource." + field.getKey()));
    }

    /** A period ends after it begins, and not before today. */
    static Stream<Finding> periodOfUse(Inspection inspection) {
        ResourceParticulars given = resource(inspection.form());
        LocalDate from = given.from();
        LocalDate until = given.until();
        if (until == null) {
            return Stream.empty();
        }
        if (from != null && until.isBefore(from)) {
            return Stream.of(Finding.blocking("period-reversed", "resource.until", from.toString()));
        }
        return until.isBefore(inspection.today())
                ? Stream.of(Finding.unclear("period-past", "resource.until"))
                : Stream.empty();
    }

    static Stream<Finding> requiredOfProcess(Inspection inspection) {
        RequestForm form = inspection.form();
        return form.type() == RequestType.PROCESS && process(form).document().isEmpty()
                ? Stream.of(Finding.blocking("required", "process.document"))
                : Stream.empty();
    }

    /** Opinions are wished until a day, and in time for the whole to be done. */
    static Stream<Finding> opinions(Inspection inspection) {
        RequestForm form = inspection.form();
        if (form.type() != RequestType.PROCESS) {
            return Stream.empty();
        }
        String field = "process.opinionsUntil";
        LocalDate until = process(form).opinionsUntil();
        LocalDate wished = form.wishedCompletion();
        if (until == null) {
            return Stream.of(Finding.unclear("opinions-without-date", field));
        }
        return wished != null && until.isAfter(wished)
                ? Stream.of(Finding.unclear("opinions-after-wished-completion", field, wished.toString()))
                : Stream.empty();
    }

    private static ResourceParticulars resource(RequestForm form) {
        return form.particulars(ResourceParticulars.class).orElse(ResourceParticulars.NOTHING);
    }

    private static ProcessParticulars process(RequestForm form) {
        return form.particulars(ProcessParticulars.class).orElse(ProcessParticulars.NOTHING);
    }
}
