package io.liaison.tracking.progress.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Announcer;
import io.liaison.tracking.event.ProgressReviewed;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.progress.domain.ProgressUpdate;
import io.liaison.tracking.settlement.application.Journal;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.Signing;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The head of a task's department reviews an update. */
@Component
public class ReviewingProgress {

    private final TaskAccess access;
    private final ProgressUpdates updates;
    private final Journal journal;
    private final Announcer announcer;
    private final Clock clock;

    ReviewingProgress(TaskAccess access, ProgressUpdates updates, Journal journal, Announcer announcer, Clock clock) {
        this.access = access;
        this.updates = updates;
        this.journal = journal;
        this.announcer = announcer;
        this.clock = clock;
    }

    public Mono<ProgressUpdate> review(Actor actor, UUID taskId, int sequence) {
        return access.forCommand(actor, taskId).flatMap(board -> review(actor, board, board.task(taskId), sequence));
    }

    private Mono<ProgressUpdate> review(Actor actor, Board board, Task task, int sequence) {
        Roles roles = access.roles(board);
        ActedBy by = actor.require(person -> roles.isReviewer(person, task), "only-department-head");
        return updates.find(task.id(), sequence)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("update-unknown")))
                .map(update -> update.review(Signing.of(by, clock.instant())))
                .flatMap(reviewed -> keep(board, task, by, reviewed));
    }

    private Mono<ProgressUpdate> keep(Board board, Task task, ActedBy by, ProgressUpdate reviewed) {
        Instant now = clock.instant();
        Map<String, String> details = Map.of("sequence", Integer.toString(reviewed.sequence()));
        return updates.review(reviewed)
                .then(Mono.defer(() -> journal.keep(task, by, "review-progress", now, details)))
                .then(Mono.defer(() -> announcer.announce(board, by, List.of(told(task, by, reviewed)))))
                .thenReturn(reviewed);
    }

    private static Announcement told(Task task, ActedBy by, ProgressUpdate reviewed) {
        return Announcement.of(
                new ProgressReviewed(task.id(), task.plan().title(), reviewed.sequence()),
                Recipients.none().tell(task.plan().owner()).except(by));
    }
}
