package io.liaison.planning.plan.application;

import io.liaison.planning.room.application.RoomAccess;
import io.liaison.platform.directory.acting.Actor;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the working draft of the plan to all who may see the room. */
@Component
public class ReadingDraft {

    private final RoomAccess access;
    private final PlanDesk desk;

    ReadingDraft(RoomAccess access, PlanDesk desk) {
        this.access = access;
        this.desk = desk;
    }

    public Mono<ReviewedDraft> read(UUID requestId, Actor actor) {
        return access.visible(actor, requestId).flatMap(desk::draft);
    }
}
