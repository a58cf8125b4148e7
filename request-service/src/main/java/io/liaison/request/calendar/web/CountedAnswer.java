package io.liaison.request.calendar.web;

import io.liaison.request.calendar.domain.CalendarDays.Counted;
import java.time.LocalDate;
import java.util.List;

/**
 * A date some working days after another.
 *
 * @param from the date counted from; itself not counted
 * @param days how many working days
 * @param date the last of them
 * @param skipped the days in between that don't count, with why
 */
record CountedAnswer(LocalDate from, int days, LocalDate date, List<DayAnswer> skipped) {

    static CountedAnswer of(LocalDate from, int days, Counted counted) {
        return new CountedAnswer(
                from,
                days,
                counted.result(),
                counted.skipped().stream().map(DayAnswer::of).toList());
    }
}
