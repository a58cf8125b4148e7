package io.liaison.request.calendar.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days of a calendar, one by one. */
public final class CalendarDays {

    /** A year, and the weeks around it that a page shows. */
    public static final int MOST_DAYS = 400;

    /** So many working days ahead nobody plans by counting. */
    public static final int MOST_COUNTED = 400;

    private final WorkingCalendar calendar;

    public CalendarDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * A day.
     *
     * @param name of a holiday or make-up day, where it has one
     */
    public record Day(
            LocalDate date, DayKind kind, @Nullable String name) {}

    /**
     * How working days were counted.
     *
     * @param result the last day counted; the first of all for none
     * @param skipped the days in between that don't count, with why
     */
    public record Counted(LocalDate result, List<Day> skipped) {}

    /**
     * The days from one to another, both included.
     *
     * @throws RuleViolation of kind INVALID for days out of order, too many or out of range
     */
    public List<Day> between(LocalDate from, LocalDate to) {
        requireInRange("from", from);
        requireInRange("to", to);
        if (to.isBefore(from)) {
            throw RuleViolation.invalid(FieldViolation.of("to", "calendar.days.order"));
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw RuleViolation.invalid(FieldViolation.of("to", "calendar.days.too-many", MOST_DAYS));
        }
        return from.datesUntil(to.plusDays(1)).map(this::day).toList();
    }

    /**
     * The n-th working day after a date, and what was skipped on the way.
     *
     * @throws RuleViolation of kind INVALID for a date out of range
     */
    public Counted after(LocalDate date, int days) {
        requireInRange("date", date);
        LocalDate result = calendar.plusWorkingDays(date, days);
        return new Counted(result, days == 0 ? List.of() : skipped(date, result));
    }

    private List<Day> skipped(LocalDate after, LocalDate until) {
        Stream<LocalDate> between = after.plusDays(1).datesUntil(until);
        return between.filter(date -> !calendar.isWorkingDay(date))
                .map(this::day)
                .toList();
    }

    private Day day(LocalDate date) {
        return new Day(date, DayKind.of(date, calendar), calendar.nameOf(date).orElse(null));
    }

    private static void requireInRange(String field, LocalDate date) {
        if (!CalendarCheck.isInRange(date)) {
            throw RuleViolation.invalid(FieldViolation.of(
                    field, "calendar.day.out-of-range", date, CalendarCheck.FIRST, CalendarCheck.LAST));
        }
    }
}
