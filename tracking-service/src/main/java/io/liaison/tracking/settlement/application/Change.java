package io.liaison.tracking.settlement.application;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.tracking.alert.domain.Trigger;
import io.liaison.tracking.event.Announcement;
import io.liaison.tracking.task.domain.Board;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command did to a board, to be settled.
 *
 * @param by who did it; absent for a deadline or an event
 * @param act the act as the audit trail names it
 * @param facts what is told of the command itself, before what follows from it
 */
public record Change(
        Board before,
        Board after,
        @Nullable ActedBy by,
        String act,
        Trigger trigger,
        Instant at,
        Map<UUID, Map<String, String>> details,
        List<Announcement> facts) {

    public Change {
        details = Map.copyOf(details);
        facts = List.copyOf(facts);
    }

    public static Change of(Board before, Board after, @Nullable ActedBy by, String act, Trigger trigger, Instant at) {
        return new Change(before, after, by, act, trigger, at, Map.of(), List.of());
    }

    /** Small facts the audit trail keeps with what happened to a task. */
    public Change detail(UUID taskId, Map<String, String> taskDetails) {
        return new Change(before, after, by, act, trigger, at, Map.of(taskId, taskDetails), facts);
    }

    public Change telling(Announcement fact) {
        List<Announcement> more = new ArrayList<>(facts);
        more.add(fact);
        return new Change(before, after, by, act, trigger, at, details, more);
    }
}
