package io.liaison.archive.retrospective.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a retrospective that isn't filed is brought to mind: at nine in the morning three working days before it is due, on
 * the day itself, and on each working day after.
 */
public final class Reminders {

    private static final LocalTime HOUR = LocalTime.of(9, 0);
    private static final int DAYS_BEFORE = 3;

    /** Which reminder it is. */
    public enum Kind {
        THREE_DAYS_LEFT,
        DUE_TODAY,
        OVERDUE
    }

    /**
     * A reminder.
     *
     * @param kind which
     * @param at when
     */
    public record Reminder(Kind kind, Instant at) {}

    private Reminders() {}

    /** The first reminder after an instant. */
    public static Reminder next(LocalDate dueOn, Instant after, WorkingCalendar calendar) {
        Instant early = calendar.at(calendar.minusWorkingDays(dueOn, DAYS_BEFORE), HOUR);
        if (early.isAfter(after)) {
            return new Reminder(Kind.THREE_DAYS_LEFT, early);
        }
        Instant due = calendar.at(dueOn, HOUR);
        if (due.isAfter(after)) {
            return new Reminder(Kind.DUE_TODAY, due);
        }
        return new Reminder(Kind.OVERDUE, overdue(dueOn, after, calendar));
    }

    /**
     * The next reminder after the calendar or the day it is due changed. What moved into the past and was not given
     * before is given at once.
     *
     * @param pending the reminder that was next until now
     */
    public static Reminder recounted(Kind pending, LocalDate dueOn, Instant now, WorkingCalendar calendar) {
        Reminder next = next(dueOn, now, calendar);
        if (next.kind().compareTo(pending) <= 0) {
            return next;
        }
        if (next.kind() == Kind.DUE_TODAY) {
            return new Reminder(Kind.THREE_DAYS_LEFT, now);
        }
        return new Reminder(calendar.dateOf(now).equals(dueOn) ? Kind.DUE_TODAY : Kind.OVERDUE, now);
    }

    private static Instant overdue(LocalDate dueOn, Instant after, WorkingCalendar calendar) {
        LocalDate yesterday = calendar.dateOf(after).minusDays(1);
        LocalDate day = calendar.nextWorkingDay(yesterday.isAfter(dueOn) ? yesterday : dueOn);
        while (!calendar.at(day, HOUR).isAfter(after)) {
            day = calendar.nextWorkingDay(day);
        }
        return calendar.at(day, HOUR);
    }
}
