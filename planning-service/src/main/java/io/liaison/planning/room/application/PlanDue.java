package io.liaison.planning.room.application;

import io.liaison.planning.room.domain.Room;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.messaging.deadline.Deadline;
import io.liaison.platform.messaging.deadline.Deadlines;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The instant by which the first plan is due: 24 h after the first coordination meeting ends. */
@Component
public class PlanDue {

    public static final String KIND = "plan-overdue";
    private static final String MEETING = "meetingId";
    private static final String DUE_AT = "dueAt";
    private static final Duration AFTER_MEETING = Duration.ofHours(24);

    /**
     * When the plan is, or was, due.
     *
     * @param meetingId the meeting it counts from
     */
    public record Due(UUID meetingId, Instant at) {

        public static Due of(Deadline deadline) {
            return new Due(UUID.fromString(text(deadline, MEETING)), Instant.parse(text(deadline, DUE_AT)));
        }

        private static String text(Deadline deadline, String name) {
            return Objects.requireNonNull(deadline.data().get(name), name);
        }
    }

    private final Deadlines deadlines;

    PlanDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** Counts from this meeting on. Nothing is due where a plan was submitted already. */
    public Mono<Void> countFrom(Room room, UUID meetingId, Instant meetingEnd) {
        if (room.state() != RoomState.COORDINATING) {
            return Mono.empty();
        }
        Instant dueAt = meetingEnd.plus(AFTER_MEETING);
        String request = room.requestId().toString();
        Map<String, String> data = Map.of(MEETING, meetingId.toString(), DUE_AT, dueAt.toString());
        return deadlines
                .open(request)
                .filter(open -> countsFrom(open, data))
                .hasElements()
                .flatMap(counted ->
                        counted ? Mono.empty() : deadlines.schedule(new Deadline(KIND, request, request, dueAt, data)));
    }

    /** A deadline that counts from that meeting already may be on a repetition and must not begin anew. */
    private static boolean countsFrom(Deadline open, Map<String, String> data) {
        return KIND.equals(open.kind()) && open.data().entrySet().containsAll(data.entrySet());
    }

    /** When the plan is due, if it is counted. */
    public Mono<Due> of(UUID requestId) {
        return deadlines
                .open(requestId.toString())
                .filter(open -> KIND.equals(open.kind()))
                .next()
                .map(Due::of);
    }

    public Mono<Void> lift(Room room) {
        return deadlines.cancel(KIND, room.requestId().toString());
    }
}
