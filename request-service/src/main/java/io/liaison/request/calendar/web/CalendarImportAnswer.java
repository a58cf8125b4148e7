package io.liaison.request.calendar.web;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.request.calendar.domain.CalendarPlan;
import io.liaison.request.calendar.domain.LineOutcome;
import io.liaison.request.calendar.domain.LineOutcome.Result;
import io.liaison.request.calls.Texts;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import of the calendar did, or would do.
 *
 * @param carriedOut false for a dry run
 * @param counts how many lines came to which result
 * @param lines what became of each line, in the order of the file
 * @param removed days that go because the file doesn't name them
 * @param faults of the calendar as a whole that no line is to blame for
 */
record CalendarImportAnswer(
        boolean carriedOut,
        Map<Result, Integer> counts,
        List<CalendarLineAnswer> lines,
        List<LocalDate> removed,
        List<CalendarFaultAnswer> faults) {

    /** What became of one line; of an event, the line it begins on. */
    record CalendarLineAnswer(
            int line,
            String kind,
            String value,
            @Nullable String name,
            Result result,
            @Nullable List<CalendarFaultAnswer> reasons) {}

    /** Why it was refused, in the caller's language. */
    record CalendarFaultAnswer(String field, String code, String message) {}

    static CalendarImportAnswer of(CalendarPlan plan, boolean carriedOut, Texts texts, Locale language) {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        plan.outcomes().forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
        return new CalendarImportAnswer(
                carriedOut,
                counts,
                plan.outcomes().stream()
                        .map(outcome -> line(outcome, texts, language))
                        .toList(),
                plan.removed(),
                faults(plan.otherFaults(), texts, language));
    }

    private static CalendarLineAnswer line(LineOutcome outcome, Texts texts, Locale language) {
        return new CalendarLineAnswer(
                outcome.line().line(),
                outcome.line().kind(),
                outcome.line().value(),
                outcome.line().name().isEmpty() ? null : outcome.line().name(),
                outcome.result(),
                outcome.reasons().isEmpty() ? null : faults(outcome.reasons(), texts, language));
    }

    private static List<CalendarFaultAnswer> faults(List<FieldViolation> faults, Texts texts, Locale language) {
        return faults.stream()
                .map(fault -> new CalendarFaultAnswer(
                        fault.field(),
                        fault.code(),
                        texts.in(
                                language,
                                "field." + fault.code(),
                                fault.arguments().stream().map(String::valueOf).toArray())))
                .toList();
    }
}
