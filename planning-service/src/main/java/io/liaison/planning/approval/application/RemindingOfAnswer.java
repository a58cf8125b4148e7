package io.liaison.planning.approval.application;

import io.liaison.planning.approval.application.AnswerDeadlines.Missed;
import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.domain.Recurrence;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.audience.Audience;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the superior and the administrators that a department's head did not answer, every 24 h until it does. */
@Component
public class RemindingOfAnswer {

    private static final Duration EVERY = Duration.ofHours(24);

    private final RoomAccess access;
    private final PlanVersions versions;
    private final AnswerDeadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    RemindingOfAnswer(
            RoomAccess access, PlanVersions versions, AnswerDeadlines deadlines, Journal journal, Clock clock) {
        this.access = access;
        this.versions = versions;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Joins the transaction of the deadline. */
    public Mono<Void> remind(Missed missed, Instant dueAt) {
        return versions.find(missed.requestId(), missed.planVersion())
                .filter(version -> version.awaiting().contains(missed.department()))
                .flatMap(version -> access.existing(missed.requestId())
                        .filter(room -> !room.closed())
                        .flatMap(room -> remind(room, version, missed, dueAt)));
    }

    private Mono<Void> remind(Room room, PlanVersion version, Missed missed, Instant dueAt) {
        return deadlines
                .repeat(missed, Recurrence.next(dueAt, EVERY, clock.instant()))
                .then(Mono.defer(() -> journal.keep(overdue(room, version, missed))));
    }

    private Change overdue(Room room, PlanVersion version, Missed missed) {
        RoomRoles roles = access.roles(room);
        List<String> superiors = roles.superiorsOfHeads(List.of(missed.department()));
        PlanFacts.ApprovalOverdue facts = new PlanFacts.ApprovalOverdue(
                missed.planVersion(), missed.department(), missed.count(), version.answerBy());
        return Change.of(room, null, "plan:" + missed.planVersion(), "approval-overdue")
                .detail("department", missed.department())
                .detail("count", Integer.toString(missed.count()))
                .announcing(Announcement.of(room, "approval-overdue", facts, null)
                        .telling(Notify.told(superiors))
                        .telling(Notify.told(roles.directory().administrators()))
                        .admitting(Audience.people(superiors)));
    }
}
