package io.liaison.tracking.progress.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.ProgressReported;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.progress.domain.Reporting;
import io.liaison.tracking.progress.domain.UpdateForm;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.Signing;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The owner of a task reports progress. What the head of the owner's department reports as an owner needs no second
 * signature of the same person.
 */
@Component
public class ReportingProgress {

    private final TaskAccess access;
    private final ProgressUpdates updates;
    private final SettlingBoard settling;
    private final DirectorySource directory;
    private final Clock clock;

    ReportingProgress(
            TaskAccess access,
            ProgressUpdates updates,
            SettlingBoard settling,
            DirectorySource directory,
            Clock clock) {
        this.access = access;
        this.updates = updates;
        this.settling = settling;
        this.directory = directory;
        this.clock = clock;
    }

    public Mono<ProgressUpdate> report(Actor actor, UUID taskId, UpdateForm form) {
        return access.forCommand(actor, taskId).flatMap(board -> report(actor, board, board.task(taskId), form));
    }

    private Mono<ProgressUpdate> report(Actor actor, Board board, Task task, UpdateForm form) {
        ActedBy by = actor.require(task::isOwnedBy, "only-task-owner");
        Signature signature = Signing.of(by, clock.instant());
        LocalDate today = directory.current().calendar().dateOf(signature.at());
        Reporting reporting = Reporting.report(task, form, signature, today);
        Roles roles = access.roles(board.with(reporting.task()));
        ProgressUpdate update =
                roles.isReviewer(task.plan().owner(), task) ? reporting.update().review(signature) : reporting.update();
        Change change = Change.of(board, roles.board(), by, "report-progress", Trigger.PROGRESS_UPDATE, signature.at())
                .detail(task.id(), details(update))
                .telling(reported(update, reporting.task(), by, roles));
        return updates.add(update)
                .then(Mono.defer(() -> settling.settle(change)))
                .thenReturn(update);
    }

    private static Map<String, String> details(ProgressUpdate update) {
        return Map.of(
                "sequence", Integer.toString(update.sequence()),
                "percent", Integer.toString(update.form().percent()));
    }

    private static Announcement reported(ProgressUpdate update, Task task, ActedBy by, Roles roles) {
        Recipients recipients = Recipients.none();
        if (update.reviewed() == null) {
            recipients.ask(roles.reviewerOf(task), Acts.REVIEW_PROGRESS);
        }
        recipients.tell(roles.awaited(update.form().waitingOn())).except(by);
        return Announcement.of(fact(update, task), recipients);
    }

    private static ProgressReported fact(ProgressUpdate update, Task task) {
        UpdateForm form = update.form();
        return new ProgressReported(
                task.id(),
                task.plan().title(),
                task.plan().department(),
                task.plan().owner(),
                update.sequence(),
                update.state().name(),
                form.percent(),
                form.workDone(),
                form.openProblems(),
                form.waitingOn(),
                risk(form.risk()),
                update.plannedStart(),
                update.plannedFinish(),
                update.signed().at());
    }

    private static ProgressReported.@Nullable ReportedRisk risk(@Nullable Risk risk) {
        return risk == null ? null : new ProgressReported.ReportedRisk(risk.reason(), risk.expectedFinish());
    }
}
