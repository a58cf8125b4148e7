package io.liaison.tracking.weekly.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * The week, from Monday to Sunday in the organisation's zone, that a weekly review (進度復盤會) belongs to.
 *
 * @param from first instant of the week
 * @param until first instant of the next one
 * @param proposed whether the day has come on which a review is proposed
 * @param due when the review is to have been held: the closing of that day
 */
public record ReviewWeek(Instant from, Instant until, boolean proposed, Instant due) {

    public static ReviewWeek at(Instant now, WorkingCalendar calendar, DayOfWeek reviewDay) {
        LocalDate today = calendar.dateOf(now);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = monday.with(TemporalAdjusters.nextOrSame(reviewDay));
        return new ReviewWeek(
                calendar.at(monday, LocalTime.MIDNIGHT),
                calendar.at(monday.plusWeeks(1), LocalTime.MIDNIGHT),
                !today.isBefore(day),
                calendar.at(day, calendar.hours().until()));
    }
}
