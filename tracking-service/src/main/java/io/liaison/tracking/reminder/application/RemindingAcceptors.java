package io.liaison.tracking.reminder.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.event.AcceptanceOverdue;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.monitoring.domain.MonitoringSchedule;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.reminder.application.Firing.Fired;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.domain.Task;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reminds those who may judge a deliverable after 48 hours, and each day from then on. */
@Component
class RemindingAcceptors implements DeadlineHandler {

    private final Firing firing;

    RemindingAcceptors(Firing firing) {
        this.firing = firing;
    }

    @Override
    public String kind() {
        return Watch.ACCEPTANCE_WAITING.kind();
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return firing.fire(
                Watch.ACCEPTANCE_WAITING,
                deadline,
                fired -> firing.announce(fired, reminder(fired)).then(Mono.defer(() -> firing.again(fired))));
    }

    private static Announcement reminder(Fired fired) {
        Task task = fired.task();
        return Announcement.of(
                new AcceptanceOverdue(task.id(), task.plan().title(), fired.count()),
                Recipients.none()
                        .ask(
                                fired.roles().acceptorsOf(task),
                                Acts.JUDGE_DELIVERABLE,
                                MonitoringSchedule.acceptBy(fired.basis())));
    }
}
