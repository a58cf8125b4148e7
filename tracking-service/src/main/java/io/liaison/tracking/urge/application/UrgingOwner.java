package io.liaison.tracking.urge.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.people.DirectorySource;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.Announcer;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.event.TaskUrged;
import io.liaison.tracking.settlement.application.Journal;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.Signing;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Somebody who waits for a task urges its owner (催辦), once a day by the organisation's calendar. */
@Component
public class UrgingOwner {

    private final TaskAccess access;
    private final Urges urges;
    private final Journal journal;
    private final Announcer announcer;
    private final DirectorySource directory;
    private final Clock clock;

    UrgingOwner(
            TaskAccess access,
            Urges urges,
            Journal journal,
            Announcer announcer,
            DirectorySource directory,
            Clock clock) {
        this.access = access;
        this.urges = urges;
        this.journal = journal;
        this.announcer = announcer;
        this.directory = directory;
        this.clock = clock;
    }

    /** The urge as it was signed. */
    public Mono<Signature> urge(Actor actor, UUID taskId) {
        return access.forCommand(actor, taskId).flatMap(board -> urge(actor, board, board.task(taskId)));
    }

    private Mono<Signature> urge(Actor actor, Board board, Task task) {
        Roles roles = access.roles(board);
        ActedBy by = actor.require(person -> roles.isWaitingFor(person, task), "only-who-waits");
        task.require(TaskCommand.URGE);
        Signature signature = Signing.of(by, clock.instant());
        LocalDate date = directory.current().calendar().dateOf(signature.at());
        return urges.add(task, signature, date)
                .filter(first -> first)
                .switchIfEmpty(Mono.error(() -> RuleViolation.conflict("task-urged-today")))
                .then(Mono.defer(() -> journal.keep(task, by, "urge", signature.at(), Map.of())))
                .then(Mono.defer(() -> announcer.announce(board, by, List.of(urged(task)))))
                .thenReturn(signature);
    }

    private static Announcement urged(Task task) {
        return Announcement.of(
                new TaskUrged(task.id(), task.plan().title()),
                Recipients.none().ask(task.plan().owner(), Acts.REPORT_PROGRESS, null));
    }
}
