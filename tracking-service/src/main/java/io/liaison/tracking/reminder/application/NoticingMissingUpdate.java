package io.liaison.tracking.reminder.application;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.UpdateMissing;
import io.liaison.tracking.monitoring.application.Monitoring;
import io.liaison.tracking.monitoring.domain.MonitoringSchedule.Turn;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.reminder.application.Firing.Fired;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the owner of a task under way when a working day passes 17:00 without an update, day after day. */
@Component
class NoticingMissingUpdate implements DeadlineHandler {

    private final Firing firing;
    private final Monitoring monitoring;
    private final ReportedUpdates updates;
    private final DirectorySource directory;

    NoticingMissingUpdate(Firing firing, Monitoring monitoring, ReportedUpdates updates, DirectorySource directory) {
        this.firing = firing;
        this.monitoring = monitoring;
        this.updates = updates;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return Watch.UPDATE_MISSING.kind();
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return firing.fire(Watch.UPDATE_MISSING, deadline, this::notice);
    }

    private Mono<Void> notice(Fired fired) {
        WorkingCalendar calendar = directory.current().calendar();
        LocalDate date = calendar.dateOf(fired.dueAt());
        return wasReported(fired, calendar, date)
                .filter(reported -> !reported && calendar.isWorkingDay(date))
                .flatMap(missing -> firing.announce(fired, missing(fired, date)))
                .then(Mono.defer(() -> nextDay(fired)));
    }

    private Mono<Boolean> wasReported(Fired fired, WorkingCalendar calendar, LocalDate date) {
        Instant from = calendar.at(date, LocalTime.MIDNIGHT);
        Instant until = calendar.at(date.plusDays(1), LocalTime.MIDNIGHT);
        return updates.anyBetween(fired.task().id(), from, until);
    }

    private static Announcement missing(Fired fired, LocalDate date) {
        Task task = fired.task();
        return Announcement.of(
                new UpdateMissing(task.id(), task.plan().title(), date),
                Recipients.none().ask(task.plan().owner(), Acts.REPORT_PROGRESS, fired.dueAt()));
    }

    /** Counted from this turn, not from now: one that fires late does not skip the days between. */
    private Mono<Void> nextDay(Fired fired) {
        Turn next = new Turn(fired.count() + 1, monitoring.schedule().updateDueAfter(fired.dueAt()));
        return monitoring.set(fired.watch(), fired.task(), fired.basis(), next);
    }
}
