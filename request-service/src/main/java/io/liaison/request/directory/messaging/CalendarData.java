package io.liaison.request.directory.messaging;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The working calendar as messages carry it. */
record CalendarData(
        String zone,
        HoursData hours,
        List<DayOfWeek> restDays,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays,
        Map<LocalDate, String> names) {

    record HoursData(LocalTime from, LocalTime until) {}

    static CalendarData of(WorkingCalendar calendar) {
        return new CalendarData(
                calendar.zone().getId(),
                new HoursData(calendar.hours().from(), calendar.hours().until()),
                calendar.restDays().stream().sorted().toList(),
                calendar.holidays().stream().sorted().toList(),
                calendar.makeUpDays().stream().sorted().toList(),
                new TreeMap<>(calendar.names()));
    }
}
