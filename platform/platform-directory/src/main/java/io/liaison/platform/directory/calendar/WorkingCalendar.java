package io.liaison.platform.directory.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The organisation's working calendar: which days are worked, in which zone, at which hours (functional.md, section 1).
 * Pure; every rule that counts working time counts it here.
 *
 * @param zone the organisation's time zone
 * @param hours the hours of a working day
 * @param restDays days of the week that are not worked
 * @param holidays dates that are not worked although their weekday is
 * @param makeUpDays dates that are worked although they fall on a rest day (補班)
 * @param names what holidays and make-up days are called, where they are called something; counts for nothing
 */
public record WorkingCalendar(
        ZoneId zone,
        WorkingHours hours,
        Set<DayOfWeek> restDays,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays,
        Map<LocalDate, String> names) {

    /** Further than this no rule looks; a calendar without working days is refused instead of searched for ever. */
    private static final int HORIZON_DAYS = 3_660;

    public WorkingCalendar {
        restDays = Set.copyOf(restDays);
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
        names = Map.copyOf(names);
        if (restDays.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a calendar needs a working day in the week");
        }
    }

    /** A calendar whose days have no names. */
    public WorkingCalendar(
            ZoneId zone,
            WorkingHours hours,
            Set<DayOfWeek> restDays,
            Set<LocalDate> holidays,
            Set<LocalDate> makeUpDays) {
        this(zone, hours, restDays, holidays, makeUpDays, Map.of());
    }

    /** Asia/Taipei, Monday to Friday, 09:00 to 18:00, no holidays: what holds until an administrator says otherwise. */
    public static WorkingCalendar standard() {
        return new WorkingCalendar(
                ZoneId.of("Asia/Taipei"),
                new WorkingHours(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(),
                Set.of());
    }

    public boolean isWorkingDay(LocalDate date) {
        if (makeUpDays.contains(date)) {
            return true;
        }
        return !holidays.contains(date) && !restDays.contains(date.getDayOfWeek());
    }

    /** What a holiday or make-up day is called. */
    public Optional<String> nameOf(LocalDate date) {
        return Optional.ofNullable(names.get(date));
    }

    /** Whether every rule counts the same by both: they differ at most in the names of days. */
    public boolean countsLike(WorkingCalendar other) {
        return zone.equals(other.zone)
                && hours.equals(other.hours)
                && restDays.equals(other.restDays)
                && holidays.equals(other.holidays)
                && makeUpDays.equals(other.makeUpDays);
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** The first working day after a date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        LocalDate next = date.plusDays(1);
        for (int looked = 0; !isWorkingDay(next); looked++) {
            if (looked > HORIZON_DAYS) {
                throw new IllegalStateException("no working day within ten years after " + date);
            }
            next = next.plusDays(1);
        }
        return next;
    }

    /** The date itself when it is worked, else the first working day after it. */
    public LocalDate workingDayOnOrAfter(LocalDate date) {
        return isWorkingDay(date) ? date : nextWorkingDay(date);
    }

    /** The n-th working day after a date; the date itself for 0, even when it isn't worked. */
    public LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("working days are only counted forwards");
        }
        LocalDate result = date;
        for (int counted = 0; counted < days; counted++) {
            result = nextWorkingDay(result);
        }
        return result;
    }

    /** The last working day before a date. */
    public LocalDate previousWorkingDay(LocalDate date) {
        LocalDate previous = date.minusDays(1);
        for (int looked = 0; !isWorkingDay(previous); looked++) {
            if (looked > HORIZON_DAYS) {
                throw new IllegalStateException("no working day within ten years before " + date);
            }
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /** The n-th working day before a date; the date itself for 0, even when it isn't worked. */
    public LocalDate minusWorkingDays(LocalDate date, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a number of working days is not negative");
        }
        LocalDate result = date;
        for (int counted = 0; counted < days; counted++) {
            result = previousWorkingDay(result);
        }
        return result;
    }

    /** The first instant after the given one at which a clock of the organisation shows the time on a working day. */
    public Instant nextWorkingDayAt(LocalTime time, Instant after) {
        LocalDate date = workingDayOnOrAfter(dateOf(after));
        Instant found = at(date, time);
        return found.isAfter(after) ? found : at(nextWorkingDay(date), time);
    }

    /** How many working days lie in the span after {@code from} up to and including {@code to}; negative backwards. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * The instant at which a duration has passed on working days alone: a working day counts with all its 24 hours, other
     * days not at all. It always lies on a working day: what ends with a working day ends as the next one begins, so that
     * nobody is reminded on a day of rest.
     */
    public Instant plusOnWorkingDays(Instant start, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("working time is only counted forwards");
        }
        ZonedDateTime position = firstWorkingMoment(start.atZone(zone));
        Duration left = duration;
        Duration available = untilMidnight(position);
        while (left.compareTo(available) >= 0) {
            left = left.minus(available);
            position = nextWorkingDay(position.toLocalDate()).atStartOfDay(zone);
            available = untilMidnight(position);
        }
        return position.plus(left).toInstant();
    }

    private ZonedDateTime firstWorkingMoment(ZonedDateTime moment) {
        LocalDate date = moment.toLocalDate();
        return isWorkingDay(date) ? moment : nextWorkingDay(date).atStartOfDay(zone);
    }

    private Duration untilMidnight(ZonedDateTime moment) {
        return Duration.between(moment, moment.toLocalDate().plusDays(1).atStartOfDay(zone));
    }
}
