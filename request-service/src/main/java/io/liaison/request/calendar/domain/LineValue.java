package io.liaison.request.calendar.domain;

import io.liaison.platform.directory.calendar.WorkingHours;
import io.liaison.platform.rule.FieldViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Reads what the cells of a line say. */
final class LineValue {

    private static final String VALUE = "value";
    private static final int LONGEST_SPAN = CalendarCheck.LONGEST_REST;

    private LineValue() {}

    /** Hours of a working day, in order or not. */
    record Hours(LocalTime from, LocalTime until) {

        static Hours of(WorkingHours hours) {
            return new Hours(hours.from(), hours.until());
        }
    }

    /** A cell that says nothing of use. */
    static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient FieldViolation violation;

        Faulty(String field, String code, Object... arguments) {
            super(code);
            this.violation = FieldViolation.of(field, code, arguments);
        }

        FieldViolation violation() {
            return violation;
        }
    }

    static String zone(String value) {
        if (!CalendarCheck.isZone(value)) {
            throw new Faulty(VALUE, "directory.zone.unknown");
        }
        return value;
    }

    /** Such as {@code 09:00-18:00}. */
    static Hours hours(String value) {
        String[] ends = value.split("-", 2);
        try {
            return new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends.length < 2 ? "" : ends[1].strip()));
        } catch (DateTimeParseException malformed) {
            throw new Faulty(VALUE, "calendar.import.hours.malformed");
        }
    }

    static DayOfWeek weekday(String value) {
        try {
            return DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Faulty(VALUE, "calendar.import.weekday.unknown");
        }
    }

    /** Of one date, or from one to another with a slash between. */
    static List<LocalDate> dates(String value) {
        String[] ends = value.split("/", 2);
        LocalDate from = date(ends[0].strip());
        LocalDate to = ends.length < 2 ? from : date(ends[1].strip());
        if (to.isBefore(from)) {
            throw new Faulty(VALUE, "calendar.days.order");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST_SPAN) {
            throw new Faulty(VALUE, "calendar.days.too-many", LONGEST_SPAN);
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    static String name(String value) {
        if (!value.isBlank() && !CalendarCheck.isName(value)) {
            throw new Faulty("name", "calendar.name.malformed", CalendarCheck.LONGEST_NAME);
        }
        return value.strip();
    }

    private static LocalDate date(String value) {
        try {
            LocalDate date = LocalDate.parse(value);
            if (CalendarCheck.isInRange(date)) {
                return date;
            }
        } catch (DateTimeParseException malformed) {
            throw new Faulty(VALUE, "calendar.import.date.malformed");
        }
        throw new Faulty(VALUE, "calendar.day.out-of-range", value, CalendarCheck.FIRST, CalendarCheck.LAST);
    }
}
