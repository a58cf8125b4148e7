package io.liaison.tracking.alert.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.tracking.alert.domain.Appraisal;
import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.ForecastChanged;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.RedAlertCleared;
import io.liaison.tracking.event.RedAlertRaised;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.domain.Task;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of forecasts and red alerts. A new alert asks the lead's head to step in and tells the task's owner and
 * the owners who wait for the task, also one who caused it (functional.md, section 5).
 */
public final class AlertAnnouncements {

    private final Roles roles;
    private final @Nullable ActedBy by;

    public AlertAnnouncements(Roles roles, @Nullable ActedBy by) {
        this.roles = roles;
        this.by = by;
    }

    public List<Announcement> of(Appraisal appraisal) {
        return Stream.of(
                        appraisal.changed().stream().map(this::changed),
                        appraisal.cleared().stream().map(this::cleared),
                        appraisal.raised().stream().map(this::raised))
                .flatMap(announcements -> announcements)
                .toList();
    }

    private Announcement changed(Appraisal.ForecastChange change) {
        Task task = change.task();
        ForecastChanged fact = new ForecastChanged(
                task.id(), task.plan().title(), task.plan().finish(), task.forecastFinish(), change.upstreamTaskId());
        return Announcement.of(fact, Recipients.none().tell(task.plan().owner()).except(by));
    }

    private Announcement raised(RedAlert alert) {
        Task task = roles.board().task(alert.taskId());
        RedAlertRaised fact = new RedAlertRaised(
                task.id(),
                task.plan().title(),
                alert.reason().name(),
                alert.plannedFinish(),
                alert.expectedFinish(),
                alert.upstreamTaskId());
        return Announcement.of(
                fact,
                Recipients.none()
                        .ask(roles.leadHead(), Acts.STEP_IN)
                        .tell(task.plan().owner())
                        .tell(roles.waitingOwners(task)));
    }

    private Announcement cleared(RedAlert alert) {
        Task task = roles.board().task(alert.taskId());
        String cause = String.valueOf(alert.clearedBy());
        RedAlertCleared fact = new RedAlertCleared(
                task.id(), task.plan().title(), alert.reason().name(), cause);
        return Announcement.of(
                fact,
                Recipients.none()
                        .tell(roles.leadHead())
                        .tell(task.plan().owner())
                        .except(by));
    }
}
