package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.Rooms;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.audience.Audience;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What follows when a round ends: the plan comes into force, or second coordination opens. */
@Component
class Outcome {

    private final RoomAccess access;
    private final Rooms rooms;
    private final PlanVersions versions;

    Outcome(RoomAccess access, Rooms rooms, PlanVersions versions) {
        this.access = access;
        this.rooms = rooms;
        this.versions = versions;
    }

    /** Moves the room with the round; gives the facts to publish, none while the round goes on. */
    Mono<Announcement> settle(Room room, PlanVersion version, By by) {
        return switch (version.state()) {
            case APPROVED -> approved(room, version, by);
            case DISPUTED -> disputed(room, version, by);
            case IN_APPROVAL, SUPERSEDED -> Mono.empty();
        };
    }

    /** Task owners take part from here on. */
    private Mono<Announcement> approved(Room room, PlanVersion version, By by) {
        RoomRoles roles = access.roles(room);
        Room agreed = room.moveTo(RoomState.PLAN_AGREED).invite(roles.strangersAmong(version.plan().owners().stream()));
        Announcement approved = Announcement.of(agreed, "plan-approved", PlanFacts.approved(agreed, version), by)
                .telling(Notify.told(version.plan().owners()))
                .telling(Notify.told(roles.participants()))
                .admitting(new Audience(version.plan().owners(), agreed.answering()));
        return rooms.save(agreed)
                .then(Mono.defer(() -> versions.supersedeAllBefore(version)))
                .thenReturn(approved);
    }

    /** The administrators lead, the departments in dispute are invited, the lead owes a new version. */
    private Mono<Announcement> disputed(Room room, PlanVersion version, By by) {
        RoomRoles roles = access.roles(room);
        Room opened = room.moveTo(RoomState.SECOND_COORDINATION);
        PlanFacts.SecondCoordinationOpened facts = PlanFacts.disputed(version);
        Announcement announcement = Announcement.of(opened, "second-coordination-opened", facts, by)
                .telling(Notify.asked(roles.directory().administrators(), Acts.LEAD_SECOND_COORDINATION, null))
                .telling(Notify.asked(roles.leadHeads(), Acts.SUBMIT_PLAN, null))
                .telling(Notify.told(roles.directory().headsAndLiaisonsOf(facts.departments())))
                .telling(Notify.told(roles.leads()))
                .telling(Notify.told(roles.heads(version.departments())));
        return rooms.save(opened).thenReturn(announcement);
    }
}
