package io.liaison.request.calendar.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a file makes of the calendar. Its zone, hours and rest days take the place of those there are, where it names any;
 * its days come to those there are.
 *
 * @param outcomes line by line
 * @param removed days that go because the file doesn't name them
 * @param otherFaults of the calendar as a whole, for which no line is to blame
 * @param after what the calendar is to hold
 */
public record CalendarPlan(
        List<LineOutcome> outcomes, List<LocalDate> removed, List<FieldViolation> otherFaults, CalendarContent after) {

    private static final int MOST_FAULTS_SHOWN = 200;

    /** What becomes of stored holidays and make-up days that the file doesn't name. */
    public enum Unnamed {
        KEEP,
        /** They go, in the years of which the file names a day. */
        REMOVE_IN_YEARS_NAMED
    }

    public CalendarPlan {
        outcomes = List.copyOf(outcomes);
        removed = List.copyOf(removed);
        otherFaults = List.copyOf(otherFaults);
    }

    public static CalendarPlan of(WorkingCalendar stored, List<ImportedLine> lines, Unnamed unnamed) {
        CalendarDraft draft = new CalendarDraft(stored);
        List<List<FieldViolation>> faults = lines.stream().map(draft::take).toList();
        List<LocalDate> removed = unnamed == Unnamed.KEEP ? List.of() : draft.removeUnnamed();
        List<LineOutcome> outcomes = IntStream.range(0, lines.size())
                .mapToObj(index -> outcome(lines.get(index), faults.get(index), draft))
                .toList();
        CalendarContent after = draft.content();
        return new CalendarPlan(outcomes, removed, after.faults(), after);
    }

    private static LineOutcome outcome(ImportedLine line, List<FieldViolation> faults, CalendarDraft draft) {
        return faults.isEmpty()
                ? new LineOutcome(line, draft.result(line), List.of())
                : new LineOutcome(line, LineOutcome.Result.REFUSED, faults);
    }

    /**
     * The calendar afterwards.
     *
     * @throws RuleViolation of kind INVALID, with a fault per line, when a line or the whole has one
     */
    public WorkingCalendar require(String file) {
        List<FieldViolation> faults = Stream.concat(
                        outcomes.stream().flatMap(outcome -> outcome.located(file).stream()), otherFaults.stream())
                .limit(MOST_FAULTS_SHOWN)
                .toList();
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("import-refused", faults);
        }
        return after.calendar();
    }
}
