package io.liaison.tracking.deliverable.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.deliverable.domain.Deliverable;
import io.liaison.tracking.deliverable.domain.Deliverable.HandedIn;
import io.liaison.tracking.deliverable.domain.Deliverable.HandedInFile;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.DeliverableSubmitted;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.monitoring.domain.MonitoringSchedule;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Signing;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The owner of a task hands in its result. */
@Component
public class HandingInDeliverable {

    private final TaskAccess access;
    private final Deliverables deliverables;
    private final SettlingBoard settling;
    private final Clock clock;

    HandingInDeliverable(TaskAccess access, Deliverables deliverables, SettlingBoard settling, Clock clock) {
        this.access = access;
        this.deliverables = deliverables;
        this.settling = settling;
        this.clock = clock;
    }

    public Mono<Deliverable> handIn(Actor actor, UUID taskId, String text, List<HandedInFile> files) {
        return access.forCommand(actor, taskId).flatMap(board -> handIn(actor, board, board.task(taskId), text, files));
    }

    private Mono<Deliverable> handIn(Actor actor, Board board, Task task, String text, List<HandedInFile> files) {
        ActedBy by = actor.require(task::isOwnedBy, "only-task-owner");
        HandedIn handedIn = Deliverable.handIn(task, text, files, Signing.of(by, clock.instant()));
        Deliverable deliverable = handedIn.deliverable();
        Board after = board.with(handedIn.task());
        Change change = Change.of(
                        board,
                        after,
                        by,
                        "submit-deliverable",
                        Trigger.DELIVERY,
                        deliverable.signed().at())
                .detail(task.id(), Map.of("round", Integer.toString(deliverable.round())))
                .telling(submitted(deliverable, handedIn.task(), after, by));
        return deliverables
                .add(deliverable)
                .then(Mono.defer(() -> settling.settle(change)))
                .thenReturn(deliverable);
    }

    private Announcement submitted(Deliverable deliverable, Task task, Board board, ActedBy by) {
        DeliverableSubmitted fact = new DeliverableSubmitted(
                task.id(),
                task.plan().title(),
                deliverable.round(),
                deliverable.text(),
                deliverable.files().stream()
                        .map(file -> new DeliverableSubmitted.HandedInFile(file.name(), file.size(), file.sha256()))
                        .toList());
        Recipients recipients = Recipients.none()
                .ask(
                        access.roles(board).acceptorsOf(task),
                        Acts.JUDGE_DELIVERABLE,
                        MonitoringSchedule.acceptBy(deliverable.signed().at()))
                .except(by);
        return Announcement.of(fact, recipients);
    }
}
