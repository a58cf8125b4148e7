package io.liaison.request.directory.web;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The organisation's working calendar. */
record CalendarAnswer(
        String zone,
        HoursAnswer hours,
        List<DayOfWeek> restDays,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays) {

    record HoursAnswer(LocalTime from, LocalTime until) {}

    static CalendarAnswer of(WorkingCalendar calendar) {
        return new CalendarAnswer(
                calendar.zone().getId(),
                new HoursAnswer(calendar.hours().from(), calendar.hours().until()),
                calendar.restDays().stream().sorted().toList(),
                calendar.holidays().stream().sorted().toList(),
                calendar.makeUpDays().stream().sorted().toList());
    }
}
