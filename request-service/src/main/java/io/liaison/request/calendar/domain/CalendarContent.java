package io.liaison.request.calendar.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.calendar.WorkingHours;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants the working calendar (functional.md, section 1) to hold, sound or not.
 *
 * @param zone id of the time zone
 * @param from when a working day begins
 * @param until when it ends
 * @param names what holidays and make-up days are called
 */
public record CalendarContent(
        String zone,
        LocalTime from,
        LocalTime until,
        Set<DayOfWeek> restDays,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays,
        Map<LocalDate, String> names) {

    public CalendarContent {
        restDays = Set.copyOf(restDays);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        names = Map.copyOf(names);
    }

    public static CalendarContent of(WorkingCalendar calendar) {
        return new CalendarContent(
                calendar.zone().getId(),
                calendar.hours().from(),
                calendar.hours().until(),
                calendar.restDays(),
                calendar.holidays(),
                calendar.makeUpDays(),
                calendar.names());
    }

    /** What it must not hold; empty when it is sound. */
    public List<FieldViolation> faults() {
        return CalendarCheck.faults(this);
    }

    /**
     * The calendar.
     *
     * @throws RuleViolation of kind INVALID when it holds what it must not
     */
    public WorkingCalendar calendar() {
        List<FieldViolation> faults = faults();
        if (!faults.isEmpty()) {
            throw RuleViolation.invalid("validation", faults);
        }
        return new WorkingCalendar(
                ZoneId.of(zone), new WorkingHours(from, until), restDays, holidays, makeUpDays, names);
    }
}
