package io.liaison.tracking.deliverable.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.file.StoredFile;
import io.liaison.platform.directory.file.StoredFiles;
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
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The owner of a task hands in its result: a text, and files that were uploaded for it. */
@Component
public class HandingInDeliverable {

    private final TaskAccess access;
    private final StoredFiles stored;
    private final Deliverables deliverables;
    private final SettlingBoard settling;
    private final Clock clock;

    HandingInDeliverable(
            TaskAccess access, StoredFiles stored, Deliverables deliverables, SettlingBoard settling, Clock clock) {
        this.access = access;
        this.stored = stored;
        this.deliverables = deliverables;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * Hands in a text and files.
     *
     * @param files ids of files that were uploaded for the task; a violation of kind CONFLICT where one is not there
     */
    public Mono<Deliverable> handIn(Actor actor, UUID taskId, String text, List<UUID> files) {
        return access.forCommand(actor, taskId).flatMap(board -> handIn(actor, board, board.task(taskId), text, files));
    }

    private Mono<Deliverable> handIn(Actor actor, Board board, Task task, String text, List<UUID> files) {
        ActedBy by = actor.require(task::isOwnedBy, "only-task-owner");
        Signature signed = Signing.of(by, clock.instant());
        return stored.takeForTask(task.requestId(), task.id(), files, signed.at())
                .map(taken -> taken.stream().map(HandingInDeliverable::file).toList())
                .map(taken -> Deliverable.handIn(task, text, taken, signed))
                .flatMap(handedIn -> settle(handedIn, board, by));
    }

    private static HandedInFile file(StoredFile taken) {
        return new HandedInFile(taken.id(), taken.name(), taken.size(), taken.sha256(), taken.mediaType());
    }

    private Mono<Deliverable> settle(HandedIn handedIn, Board board, ActedBy by) {
        Deliverable deliverable = handedIn.deliverable();
        Board after = board.with(handedIn.task());
        Change change = Change.of(
                        board,
                        after,
                        by,
                        "submit-deliverable",
                        Trigger.DELIVERY,
                        deliverable.signed().at())
                .detail(deliverable.taskId(), Map.of("round", Integer.toString(deliverable.round())))
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
                        .map(file -> new DeliverableSubmitted.HandedInFile(
                                file.id(), file.name(), file.size(), file.sha256(), file.mediaType()))
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
