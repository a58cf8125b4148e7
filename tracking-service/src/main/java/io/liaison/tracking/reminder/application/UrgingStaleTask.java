package io.liaison.tracking.reminder.application;

import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.DeadlineHandler;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.UpdateStale;
import io.liaison.tracking.monitoring.domain.Watch;
import io.liaison.tracking.reminder.application.Firing.Fired;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.domain.Task;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Urges owner and superior (催辦通知) after each 24 hours of working days in which nothing was heard of a task. */
@Component
class UrgingStaleTask implements DeadlineHandler {

    private final Firing firing;

    UrgingStaleTask(Firing firing) {
        this.firing = firing;
    }

    @Override
    public String kind() {
        return Watch.STALE.kind();
    }

    @Override
    public Mono<Void> fire(Deadline deadline) {
        return firing.fire(
                Watch.STALE,
                deadline,
                fired -> firing.announce(fired, urge(fired)).then(Mono.defer(() -> firing.again(fired))));
    }

    private static Announcement urge(Fired fired) {
        Task task = fired.task();
        return Announcement.of(
                new UpdateStale(task.id(), task.plan().title(), fired.basis(), fired.count()),
                Recipients.none()
                        .ask(task.plan().owner(), Acts.REPORT_PROGRESS, null)
                        .tell(fired.roles().superiorOfOwner(task)));
    }
}
