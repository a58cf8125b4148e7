package io.liaison.request.calendar.web;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The organisation's working calendar.
 *
 * @param names what holidays and make-up days are called, by date
 */
record CalendarAnswer(
        String zone,
        HoursAnswer hours,
        List<DayOfWeek> restDays,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays,
        Map<LocalDate, String> names) {

    record HoursAnswer(LocalTime from, LocalTime until) {}

    static CalendarAnswer of(WorkingCalendar calendar) {
        return new CalendarAnswer(
                calendar.zone().getId(),
                new HoursAnswer(calendar.hours().from(), calendar.hours().until()),
                calendar.restDays().stream().sorted().toList(),
                calendar.holidays().stream().sorted().toList(),
                calendar.makeUpDays().stream().sorted().toList(),
                new TreeMap<>(calendar.names()));
    }
}
