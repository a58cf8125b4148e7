package io.liaison.planning.plan.application;

import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.PlanDue;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.domain.Recurrence;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the lead's head and the administrators that the plan is overdue, every 24 h until a version is submitted. */
@Component
public class RemindingOfPlan {

    private static final Duration EVERY = Duration.ofHours(24);

    record PlanOverdue(UUID meetingId, Instant dueAt) {}

    private final RoomAccess access;
    private final Deadlines deadlines;
    private final Journal journal;
    private final Clock clock;

    RemindingOfPlan(RoomAccess access, Deadlines deadlines, Journal journal, Clock clock) {
        this.access = access;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** Joins the transaction of the deadline. */
    public Mono<Void> remind(UUID requestId, PlanDue.Due due, Deadline deadline) {
        return access.existing(requestId)
                .filter(room -> room.state() == RoomState.COORDINATING)
                .flatMap(room -> deadlines
                        .schedule(deadline.at(Recurrence.next(deadline.dueAt(), EVERY, clock.instant())))
                        .then(Mono.defer(() -> journal.keep(overdue(room, due)))));
    }

    private Change overdue(Room room, PlanDue.Due due) {
        RoomRoles roles = access.roles(room);
        Announcement overdue = Announcement.of(room, "plan-overdue", new PlanOverdue(due.meetingId(), due.at()), null)
                .telling(Notify.asked(roles.leadHeads(), Acts.SUBMIT_PLAN, due.at()))
                .telling(Notify.told(roles.directory().administrators()))
                .admitting(Audience.people(roles.leadHeads()));
        return Change.of(room, null, "plan", "plan-overdue")
                .detail("dueAt", due.at().toString())
                .announcing(overdue);
    }
}
