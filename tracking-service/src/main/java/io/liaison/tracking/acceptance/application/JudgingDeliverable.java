package io.liaison.tracking.acceptance.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.acceptance.domain.AcceptanceRound;
import io.liaison.tracking.acceptance.domain.Judgement;
import io.liaison.tracking.acceptance.domain.Judgement.Judged;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.event.DeliverableAccepted;
import io.liaison.tracking.event.DeliverableReturned;
import io.liaison.tracking.event.Recipients;
import io.liaison.tracking.settlement.application.Change;
import io.liaison.tracking.settlement.application.SettlingBoard;
import io.liaison.tracking.task.application.Acts;
import io.liaison.tracking.task.application.Roles;
import io.liaison.tracking.task.application.Signing;
import io.liaison.tracking.task.application.TaskAccess;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The raising department accepts or returns what was handed in; the owner of a task never judges it, for nobody. */
@Component
public class JudgingDeliverable {

    private final TaskAccess access;
    private final AcceptanceRounds rounds;
    private final SettlingBoard settling;
    private final Clock clock;

    JudgingDeliverable(TaskAccess access, AcceptanceRounds rounds, SettlingBoard settling, Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.settling = settling;
        this.clock = clock;
    }

    public Mono<AcceptanceRound> judge(Actor actor, UUID taskId, Judgement judgement) {
        return access.forCommand(actor, taskId).flatMap(board -> judge(actor, board, board.task(taskId), judgement));
    }

    private Mono<AcceptanceRound> judge(Actor actor, Board board, Task task, Judgement judgement) {
        ActedBy by = permitted(actor, access.roles(board), task);
        Instant now = clock.instant();
        Judged judged = judgement.apply(task, Signing.of(by, now));
        Board after = board.with(judged.task());
        Change change = change(judgement.accepted(), board, after, by, now)
                .detail(task.id(), Map.of("round", Integer.toString(task.round())))
                .telling(told(judged, access.roles(after), by));
        return rounds.add(judged.round())
                .then(Mono.defer(() -> settling.settle(change)))
                .thenReturn(judged.round());
    }

    private static ActedBy permitted(Actor actor, Roles roles, Task task) {
        if (task.isOwnedBy(actor.person())) {
            throw RuleViolation.forbidden("not-the-task-owner");
        }
        return actor.require(person -> roles.isAcceptor(person, task), "only-raising-department");
    }

    private static Change change(boolean accepted, Board before, Board after, ActedBy by, Instant now) {
        return accepted
                ? Change.of(before, after, by, "accept-deliverable", Trigger.ACCEPTANCE, now)
                : Change.of(before, after, by, "return-deliverable", Trigger.RETURN, now);
    }

    private static Announcement told(Judged judged, Roles roles, ActedBy by) {
        Task task = judged.task();
        AcceptanceRound round = judged.round();
        if (round.accepted()) {
            return Announcement.of(
                    new DeliverableAccepted(task.id(), task.plan().title(), round.round()),
                    Recipients.none()
                            .tell(task.plan().owner())
                            .tell(roles.waitingOwners(task))
                            .except(by));
        }
        return Announcement.of(
                new DeliverableReturned(task.id(), task.plan().title(), round.round(), round.faults()),
                Recipients.none().ask(task.plan().owner(), Acts.REWORK_DELIVERABLE, null));
    }
}
