package io.liaison.request.calendar.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.LocalDate;

/** What a day is. */
public enum DayKind {
    /** Worked, as every week. */
    WORKING,
    /** Not worked, as every week. */
    REST,
    /** Not worked, as the calendar says for the date (假日). */
    HOLIDAY,
    /** Worked, as the calendar says for the date (補班). */
    MAKE_UP;

    public static DayKind of(LocalDate date, WorkingCalendar calendar) {
        if (calendar.makeUpDays().contains(date)) {
            return MAKE_UP;
        }
        if (calendar.holidays().contains(date)) {
            return HOLIDAY;
        }
        return calendar.restDays().contains(date.getDayOfWeek()) ? REST : WORKING;
    }

    public boolean worked() {
        return this == WORKING || this == MAKE_UP;
    }
}
