package io.liaison.planning.meeting.application;

import io.liaison.planning.room.application.PlanDue;
import io.liaison.planning.room.domain.Room;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps the instant by which the plan is due in step with the first coordination meeting that stands. */
@Component
class FirstCoordination {

    private final Meetings meetings;
    private final PlanDue planDue;

    FirstCoordination(Meetings meetings, PlanDue planDue) {
        this.meetings = meetings;
        this.planDue = planDue;
    }

    Mono<Void> recount(Room room) {
        return meetings.firstCoordination(room.requestId())
                .map(first ->
                        planDue.countFrom(room, first.id(), first.appointment().end()))
                .switchIfEmpty(Mono.fromSupplier(() -> planDue.lift(room)))
                .flatMap(counted -> counted);
    }
}
