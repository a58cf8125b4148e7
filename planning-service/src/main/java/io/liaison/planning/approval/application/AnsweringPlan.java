package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.DepartmentAnswer;
import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.approval.domain.TaskReason;
import io.liaison.planning.approval.domain.Verdict;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A department's head answers the plan version that goes round. */
@Component
public class AnsweringPlan {

    /** An answer as it is given for a department. */
    public record NewAnswer(
            String department, Verdict verdict, @Nullable String reason, List<TaskReason> tasks) {}

    private final RoomAccess access;
    private final PlanVersions versions;
    private final AnswerDeadlines deadlines;
    private final Outcome outcome;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    AnsweringPlan(
            RoomAccess access,
            PlanVersions versions,
            AnswerDeadlines deadlines,
            Outcome outcome,
            Journal journal,
            UnitOfWork work,
            Clock clock) {
        this.access = access;
        this.versions = versions;
        this.deadlines = deadlines;
        this.outcome = outcome;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<PlanVersion> answer(UUID requestId, Actor actor, NewAnswer given) {
        return work.run(() -> access.visible(actor, requestId).flatMap(room -> answer(room, actor, given)));
    }

    private Mono<PlanVersion> answer(Room room, Actor actor, NewAnswer given) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(actor, person -> roles.headOf(person, given.department()), "only-department-head");
        room.requireOpen();
        DepartmentAnswer answer = new DepartmentAnswer(
                given.department(), given.verdict(), given.reason(), given.tasks(), by, clock.instant());
        return versions.latest(room.requestId())
                .switchIfEmpty(Mono.error(() -> RuleViolation.wrongState("plan-not-in-approval")))
                .flatMap(version -> keep(room, version, version.answer(answer), answer));
    }

    private Mono<PlanVersion> keep(Room room, PlanVersion before, PlanVersion answered, DepartmentAnswer answer) {
        return versions.save(answered)
                .then(Mono.defer(() -> deadlines.lift(room.requestId(), noLongerAwaited(before, answered))))
                .then(Mono.defer(() -> outcome.settle(room, answered, answer.by())))
                .map(List::of)
                .defaultIfEmpty(List.of())
                .flatMap(settled -> journal.keep(change(room, answered, answer, settled)))
                .thenReturn(answered);
    }

    /** The department that answered, and with a dispute all others too: their answers are no longer asked for. */
    private static List<String> noLongerAwaited(PlanVersion before, PlanVersion answered) {
        return before.awaiting().stream()
                .filter(department -> !answered.awaiting().contains(department))
                .toList();
    }

    private Change change(Room room, PlanVersion version, DepartmentAnswer answer, List<Announcement> settled) {
        RoomRoles roles = access.roles(room);
        Change change = Change.of(room, answer.by(), "plan:" + version.number(), Acts.ANSWER_PLAN)
                .moving(
                        room.state(),
                        settled.isEmpty() ? room.state() : settled.get(0).room().state())
                .detail("department", answer.department())
                .detail("answer", answer.verdict().name())
                .detail("reason", answer.reason())
                .announcing(Announcement.of(room, "plan-answered", PlanFacts.answered(version, answer), answer.by())
                        .telling(Notify.told(roles.leads())));
        for (Announcement announcement : settled) {
            change = change.announcing(announcement);
        }
        return change;
    }
}
