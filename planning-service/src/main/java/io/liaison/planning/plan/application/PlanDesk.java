package io.liaison.planning.plan.application;

import io.liaison.planning.plan.domain.PlanCheck;
import io.liaison.planning.plan.domain.PlanReview;
import io.liaison.planning.plan.domain.VagueWords;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.wording.application.CurrentWording;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds the working draft of a room and looks it over. */
@Component
public class PlanDesk {

    private final WorkingDrafts drafts;
    private final RoomAccess access;
    private final CurrentWording wording;

    PlanDesk(WorkingDrafts drafts, RoomAccess access, CurrentWording wording) {
        this.drafts = drafts;
        this.access = access;
        this.wording = wording;
    }

    public Mono<ReviewedDraft> draft(Room room) {
        return find(room.requestId()).map(draft -> reviewed(room, draft));
    }

    Mono<WorkingDraft> find(UUID requestId) {
        return drafts.find(requestId).defaultIfEmpty(WorkingDraft.none(requestId));
    }

    ReviewedDraft reviewed(Room room, WorkingDraft draft) {
        PlanCheck check = new PlanCheck(
                room.departments(),
                new DirectoryStaff(access.roles(room)),
                room.request().wishedCompletion());
        return new ReviewedDraft(draft, PlanReview.of(draft.content(), check, new VagueWords(wording.get())));
    }
}
