package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.plan.application.PlanDesk;
import io.liaison.planning.plan.application.ReviewedDraft;
import io.liaison.planning.plan.domain.Finding.Acknowledgement;
import io.liaison.planning.plan.domain.Plan;
import io.liaison.planning.plan.domain.PlanDifference;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.PlanDue;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.Rooms;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lead's head sends the working draft round as a new plan version. */
@Component
public class SubmittingPlan {

    /**
     * A submission.
     *
     * @param expectedDraft version of the draft the submitter has read; null submits what stands there
     */
    public record Submission(
            List<Acknowledgement> acknowledged, @Nullable Long expectedDraft) {}

    private record Past(Optional<PlanVersion> latest, Optional<PlanVersion> inForce) {}

    private final RoomAccess access;
    private final Rooms rooms;
    private final PlanDesk desk;
    private final PlanVersions versions;
    private final PlanDue planDue;
    private final AnswerDeadlines deadlines;
    private final Outcome outcome;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    SubmittingPlan(
            RoomAccess access,
            Rooms rooms,
            PlanDesk desk,
            PlanVersions versions,
            PlanDue planDue,
            AnswerDeadlines deadlines,
            Outcome outcome,
            Journal journal,
            UnitOfWork work,
            Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.desk = desk;
        this.versions = versions;
        this.planDue = planDue;
        this.deadlines = deadlines;
        this.outcome = outcome;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<PlanVersion> submit(UUID requestId, Actor actor, Submission submission) {
        return work.run(() -> access.visible(actor, requestId).flatMap(room -> submit(room, actor, submission)));
    }

    private Mono<PlanVersion> submit(Room room, Actor actor, Submission submission) {
        By by = Acting.require(actor, access.roles(room)::leadHead, "only-lead-head");
        room.requireOpen();
        if (room.state() == RoomState.PLAN_APPROVAL) {
            throw RuleViolation.wrongState("plan-in-approval");
        }
        return Mono.zip(desk.draft(room), past(room.requestId()))
                .map(found -> version(room, found.getT1(), found.getT2(), by, submission))
                .flatMap(version -> keep(room, version, by));
    }

    private Mono<Past> past(UUID requestId) {
        return versions.latest(requestId)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .zipWith(versions.inForce(requestId).map(Optional::of).defaultIfEmpty(Optional.empty()), Past::new);
    }

    private PlanVersion version(Room room, ReviewedDraft draft, Past past, By by, Submission submission) {
        Long expected = submission.expectedDraft();
        if (expected != null && expected != draft.draft().version()) {
            throw RuleViolation.stale();
        }
        Plan plan = draft.review().requireSubmittable(submission.acknowledged());
        return PlanVersion.submit(
                room.requestId(),
                past.latest().orElse(null),
                plan,
                room.leadDepartment(),
                answering(room.involve(plan.departments()), plan, past.inForce()),
                by,
                clock.instant());
    }

    /** Everybody for a first plan; for a change of a plan in force the lead and those it concerns. */
    private static List<String> answering(Room room, Plan plan, Optional<PlanVersion> inForce) {
        if (inForce.isEmpty()) {
            return room.answering();
        }
        Plan older = inForce.get().plan();
        PlanDifference difference = PlanDifference.between(older, plan);
        if (difference.none()) {
            throw RuleViolation.wrongState("plan-unchanged");
        }
        return Stream.concat(
                        Stream.of(room.leadDepartment()), difference.affected(older, plan, room.answering()).stream())
                .distinct()
                .toList();
    }

    private Mono<PlanVersion> keep(Room before, PlanVersion version, By by) {
        Room goingRound = before.involve(version.plan().departments()).moveTo(RoomState.PLAN_APPROVAL);
        return rooms.save(goingRound)
                .flatMap(room -> versions.add(version)
                        .then(Mono.defer(() -> planDue.lift(room)))
                        .then(Mono.defer(() -> deadlines.start(version)))
                        .then(Mono.defer(() -> journal.keep(submitted(before, room, version, by))))
                        .then(Mono.defer(() -> settle(room, version, by))))
                .thenReturn(version);
    }

    private Change submitted(Room before, Room room, PlanVersion version, By by) {
        RoomRoles roles = access.roles(room);
        return Change.of(room, by, "plan:" + version.number(), Acts.SUBMIT_PLAN)
                .moving(before.state(), room.state())
                .detail("round", Integer.toString(version.round()))
                .detail("lateReason", version.plan().lateReason())
                .announcing(Announcement.of(room, "plan-submitted", PlanFacts.submitted(version), by)
                        .telling(Notify.asked(roles.heads(version.awaiting()), Acts.ANSWER_PLAN, version.answerBy()))
                        .telling(Notify.told(roles.directory().headsAndLiaisonsOf(version.departments())))
                        .admitting(Audience.departments(room.answering())));
    }

    /** A change that concerns the lead department alone is agreed at once. */
    private Mono<Void> settle(Room room, PlanVersion version, By by) {
        return outcome.settle(room, version, by)
                .map(approved -> Change.of(room, by, "plan:" + version.number(), "approve-plan")
                        .moving(room.state(), approved.room().state())
                        .announcing(approved))
                .flatMap(journal::keep);
    }
}
