package io.liaison.request.overview.duty.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks of its owner today (functional.md, section 5): an update each working day while it is under way, and
 * its first once its planned start has come; the result from three days before the planned finish on, and whenever it
 * was returned.
 */
public final class TaskDuties {

    private static final LocalTime UPDATE_DUE = LocalTime.of(17, 0);
    private static final int DAYS_BEFORE_FINISH = 3;
    private static final String NOT_STARTED = "NOT_STARTED";
    private static final String IN_PROGRESS = "IN_PROGRESS";
    private static final String REWORK = "REWORK";

    /** The states in which a task asks something of its owner. */
    public static final Set<String> OPEN = Set.of(NOT_STARTED, IN_PROGRESS, REWORK);

    private TaskDuties() {}

    public static List<OpenDuty> of(WatchedTask task, WorkingCalendar calendar, Instant now) {
        List<OpenDuty> duties = new ArrayList<>();
        if (!OPEN.contains(task.state())) {
            return duties;
        }
        LocalDate today = calendar.dateOf(now);
        if (task.state().equals(NOT_STARTED)) {
            if (!task.plannedStart().isAfter(today)) {
                duties.add(duty(task, "report-progress"));
            }
        } else if (calendar.isWorkingDay(today) && !reportedOn(task, today, calendar)) {
            duties.add(duty(task, "report-progress")
                    .due(calendar.at(today, UPDATE_DUE), new Counted(Counted.Rule.WORKDAY_UPDATE, 0, null)));
        }
        OpenDuty result = result(task, calendar, today);
        if (result != null) {
            duties.add(result);
        }
        return duties;
    }

    private static boolean reportedOn(WatchedTask task, LocalDate today, WorkingCalendar calendar) {
        Instant last = task.lastUpdateAt();
        return last != null && calendar.dateOf(last).equals(today);
    }

    private static @Nullable OpenDuty result(WatchedTask task, WorkingCalendar calendar, LocalDate today) {
        boolean rework = task.state().equals(REWORK);
        if (!rework && task.plannedFinish().minusDays(DAYS_BEFORE_FINISH).isAfter(today)) {
            return null;
        }
        Instant end = calendar.at(task.plannedFinish().plusDays(1), LocalTime.MIDNIGHT);
        Instant day = calendar.at(task.plannedFinish(), LocalTime.MIDNIGHT);
        return duty(task, rework ? "rework-deliverable" : "submit-deliverable")
                .due(end, Counted.from(Counted.Rule.PLANNED_FINISH, day));
    }

    private static OpenDuty duty(WatchedTask task, String kind) {
        return OpenDuty.of(task.requestId(), kind, task.id().toString(), Holder.person(task.owner()))
                .about(task.title(), task.id());
    }
}
