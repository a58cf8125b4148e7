package io.liaison.planning.plan.application;

import io.liaison.planning.plan.domain.PlanDraft;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets the lead department's head and liaison write the plan, but not while a version of it goes round. */
@Component
public class EditingDraft {

    private final RoomAccess access;
    private final PlanDesk desk;
    private final WorkingDrafts drafts;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    EditingDraft(
            RoomAccess access, PlanDesk desk, WorkingDrafts drafts, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.desk = desk;
        this.drafts = drafts;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<ReviewedDraft> edit(UUID requestId, Actor actor, long expectedVersion, PlanDraft content) {
        return work.run(
                () -> access.visible(actor, requestId).flatMap(room -> edit(room, actor, expectedVersion, content)));
    }

    private Mono<ReviewedDraft> edit(Room room, Actor actor, long expectedVersion, PlanDraft content) {
        By by = Acting.require(actor, access.roles(room)::lead, "only-lead");
        room.requireOpen();
        if (room.state() == RoomState.PLAN_APPROVAL) {
            throw RuleViolation.wrongState("plan-in-approval");
        }
        return drafts.replace(room.requestId(), expectedVersion, content, by.person(), clock.instant())
                .switchIfEmpty(Mono.error(RuleViolation::stale))
                .flatMap(kept -> journal.keep(edited(room, by, kept)).thenReturn(desk.reviewed(room, kept)));
    }

    private static Change edited(Room room, By by, WorkingDraft draft) {
        return Change.of(room, by, "plan-draft", Acts.EDIT_PLAN).detail("version", Long.toString(draft.version()));
    }
}
