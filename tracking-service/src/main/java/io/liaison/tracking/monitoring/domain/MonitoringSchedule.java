package io.liaison.tracking.monitoring.domain;

import static java.util.Objects.requireNonNullElse;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * When which watch over a task goes off. Each counts from a basis; while the basis stays, the deadline stays as it is,
 * so that a command which does not concern a watch never fires it again.
 *
 * <p>"24 h of working days" counts all hours of working days and none of other days; "48 h" counts every hour.
 */
public final class MonitoringSchedule {

    /** When reminders of a coming finish go out. */
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** By when a working day's update is due. */
    public static final LocalTime UPDATE_DUE = LocalTime.of(17, 0);

    private static final Duration STALE_AFTER = Duration.ofHours(24);
    private static final Duration ACCEPT_WITHIN = Duration.ofDays(2);
    private static final Duration REMIND_AGAIN_AFTER = Duration.ofHours(24);

    private final WorkingCalendar calendar;

    public MonitoringSchedule(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** What is watched of a task in its present state, and the instant each watch counts from. */
    public Map<Watch, Instant> bases(Task task) {
        Map<Watch, Instant> bases = new EnumMap<>(Watch.class);
        if (task.state().isUnfinished()) {
            Instant finish = calendar.at(task.plan().finish(), LocalTime.MIDNIGHT);
            bases.put(Watch.DUE_IN_3_DAYS, finish);
            bases.put(Watch.DUE_IN_1_DAY, finish);
            bases.put(Watch.OVERDUE, finish);
            bases.put(Watch.STALE, silentSince(task));
        }
        if (task.state().owesUpdates()) {
            bases.put(Watch.UPDATE_MISSING, underWaySince(task));
        }
        if (task.state() == TaskState.DELIVERED) {
            bases.put(Watch.ACCEPTANCE_WAITING, deliveredAt(task));
        }
        return bases;
    }

    /** The instant of a watch that is still to come; instants already past are skipped. */
    public Optional<Turn> next(Watch watch, Instant basis, Instant now) {
        if (watch == Watch.UPDATE_MISSING) {
            return Optional.of(new Turn(1, updateDueAfter(now)));
        }
        Turn turn = turn(watch, basis, 1);
        while (!turn.at().isAfter(now) && repeats(watch)) {
            turn = turn(watch, basis, turn.count() + 1);
        }
        return Optional.of(turn).filter(found -> found.at().isAfter(now));
    }

    /** The n-th time a watch goes off, counted from its basis. */
    public Turn turn(Watch watch, Instant basis, int count) {
        LocalDate date = calendar.dateOf(basis);
        Instant at = switch (watch) {
            case DUE_IN_3_DAYS -> calendar.at(date.minusDays(3), MORNING);
            case DUE_IN_1_DAY -> calendar.at(date.minusDays(1), MORNING);
            case OVERDUE -> calendar.at(date.plusDays(1), LocalTime.MIDNIGHT);
            case UPDATE_MISSING -> updateDueAfter(basis);
            case STALE -> calendar.plusOnWorkingDays(basis, STALE_AFTER.multipliedBy(count));
            case ACCEPTANCE_WAITING -> basis.plus(ACCEPT_WITHIN).plus(REMIND_AGAIN_AFTER.multipliedBy(count - 1L));
        };
        return new Turn(count, at);
    }

    /**
     * When a watch that has yet to go off does so by this calendar, where it was set by another. What has moved into the
     * past goes off at once, and once: of several turns that have, the last. But an update is never missing on a day of
     * which nobody knew that it would be worked.
     *
     * @param count which time it was to go off
     * @param changedAt when the calendar changed
     */
    public Turn moved(Watch watch, Instant basis, int count, Instant changedAt) {
        if (watch == Watch.UPDATE_MISSING) {
            return new Turn(count, updateDueAfter(changedAt));
        }
        Turn turn = turn(watch, basis, count);
        while (repeats(watch) && !turn(watch, basis, turn.count() + 1).at().isAfter(changedAt)) {
            turn = turn(watch, basis, turn.count() + 1);
        }
        return turn;
    }

    /**
     * One time a watch goes off.
     *
     * @param count which time it is, from 1
     */
    public record Turn(int count, Instant at) {}

    /** 17:00 of the first working day on which that is still to come. */
    public Instant updateDueAfter(Instant instant) {
        return calendar.nextWorkingDayAt(UPDATE_DUE, instant);
    }

    /** Until when what was handed in is to be judged. */
    public static Instant acceptBy(Instant delivered) {
        return delivered.plus(ACCEPT_WITHIN);
    }

    private static boolean repeats(Watch watch) {
        return watch == Watch.STALE || watch == Watch.ACCEPTANCE_WAITING;
    }

    /** Since when nothing was heard: the last update or return, or the opening of the planned first day. */
    private Instant silentSince(Task task) {
        if (task.state() == TaskState.NOT_STARTED) {
            Instant start = calendar.at(task.plan().start(), calendar.hours().from());
            return later(start, task.times().opened());
        }
        return later(requireNonNullElse(task.times().lastUpdate(), task.times().opened()), underWaySince(task));
    }

    private static Instant underWaySince(Task task) {
        Instant begun = requireNonNullElse(task.times().started(), task.times().opened());
        return later(begun, requireNonNullElse(task.times().returned(), begun));
    }

    private static Instant deliveredAt(Task task) {
        return requireNonNullElse(task.times().delivered(), task.times().opened());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
