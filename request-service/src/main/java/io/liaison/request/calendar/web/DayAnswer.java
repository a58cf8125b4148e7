package io.liaison.request.calendar.web;

import io.liaison.request.calendar.domain.CalendarDays.Day;
import io.liaison.request.calendar.domain.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the working calendar.
 *
 * @param name of a holiday or make-up day, where it has one
 */
record DayAnswer(
        LocalDate date,
        DayOfWeek weekday,
        DayKind kind,
        boolean worked,
        @Nullable String name) {

    static DayAnswer of(Day day) {
        return new DayAnswer(
                day.date(), day.date().getDayOfWeek(), day.kind(), day.kind().worked(), day.name());
    }
}
