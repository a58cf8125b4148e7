package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.Directory;
import io.liaison.tracking.centre.application.TaskLists.WaitingTask;
import io.liaison.tracking.monitoring.domain.MonitoringSchedule;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a task asks of a person today: an update while it is under way and none was given today, or once its planned start
 * has come; the result from three days before the planned finish on, and whenever it was returned; review, judgement and
 * stepping in of those whose part that is.
 */
final class DutyPolicy {

    private static final int DAYS_BEFORE_FINISH = 3;

    private final Directory directory;
    private final String person;
    private final WorkingCalendar calendar;
    private final LocalDate today;

    DutyPolicy(Directory directory, String person, Instant now) {
        this.directory = directory;
        this.person = person;
        this.calendar = directory.calendar();
        this.today = calendar.dateOf(now);
    }

    List<Duty> dutiesOf(WaitingTask task) {
        return switch (task.reason()) {
            case OWN -> own(task);
            case REVIEW -> List.of(duty(Acts.REVIEW_PROGRESS, task, null));
            case JUDGE -> judge(task);
            case RED -> List.of(duty(Acts.STEP_IN, task, null));
        };
    }

    private List<Duty> own(WaitingTask task) {
        List<Duty> duties = new ArrayList<>();
        TaskState state = TaskState.valueOf(task.state());
        if (state.owesUpdates() && calendar.isWorkingDay(today) && !wasReportedToday(task)) {
            Instant due = calendar.at(today, MonitoringSchedule.UPDATE_DUE);
            duties.add(duty(Acts.REPORT_PROGRESS, task, due));
        }
        if (state == TaskState.NOT_STARTED && !task.plannedStart().isAfter(today)) {
            duties.add(duty(Acts.REPORT_PROGRESS, task, null));
        }
        Instant endOfFinish = calendar.at(task.plannedFinish().plusDays(1), LocalTime.MIDNIGHT);
        if (state == TaskState.REWORK) {
            duties.add(duty(Acts.REWORK_DELIVERABLE, task, endOfFinish));
        } else if (!task.plannedFinish().minusDays(DAYS_BEFORE_FINISH).isAfter(today)) {
            duties.add(duty(Acts.SUBMIT_DELIVERABLE, task, endOfFinish));
        }
        return duties;
    }

    private boolean wasReportedToday(WaitingTask task) {
        Instant last = task.lastUpdateAt();
        return last != null && calendar.dateOf(last).equals(today);
    }

    private List<Duty> judge(WaitingTask task) {
        List<String> acceptors = Roles.acceptors(directory, task.initiator(), task.raisingDepartment(), task.owner());
        Instant delivered = task.deliveredAt();
        return acceptors.contains(person) && delivered != null
                ? List.of(duty(Acts.JUDGE_DELIVERABLE, task, MonitoringSchedule.acceptBy(delivered)))
                : List.of();
    }

    private static Duty duty(String kind, WaitingTask task, @Nullable Instant dueAt) {
        return new Duty(
                kind, task.requestId(), task.number(), task.title(), task.taskId(), task.taskTitle(), dueAt, null);
    }
}
