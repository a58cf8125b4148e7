package io.liaison.platform.directory.copy;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The data of {@code liaison.directory.calendar-changed.v1}. */
record CalendarEntry(
        ZoneId zone,
        WorkingHours hours,
        Set<DayOfWeek> restDays,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays,
        @Nullable Map<LocalDate, String> names) {

    WorkingCalendar calendar() {
        return new WorkingCalendar(zone, hours, restDays, holidays, makeUpDays, names == null ? Map.of() : names);
    }
}
