package io.liaison.tracking.reminder.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.DueReminder;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.reminder.application.Firing.Fired;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.domain.Task;
import reactor.core.publisher.Mono;

/** Reminds of a planned finish that comes: three days before the owner, one day before also lead head and administrators. */
class RemindingOfFinish implements DeadlineHandler {

    private final Watch watch;
    private final int daysLeft;
    private final boolean alsoLead;
    private final Firing firing;

    RemindingOfFinish(Watch watch, int daysLeft, boolean alsoLead, Firing firing) {
        this.watch = watch;
        this.daysLeft = daysLeft;
        this.alsoLead = alsoLead;
        this.firing = firing;
    }

    @Override
    public String kind() {
        return watch.kind();
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return firing.fire(watch, deadline, fired -> firing.announce(fired, reminder(fired)));
    }

    private Announcement reminder(Fired fired) {
        Task task = fired.task();
        Recipients recipients = Recipients.none().ask(task.plan().owner(), Acts.SUBMIT_DELIVERABLE, null);
        if (alsoLead) {
            recipients
                    .tell(fired.roles().leadHead())
                    .tell(fired.roles().directory().administrators());
        }
        return Announcement.of(
                new DueReminder(
                        task.id(), task.plan().title(), daysLeft, task.plan().finish()),
                recipients);
    }
}
