package io.liaison.platform.messaging.deadline;

import java.time.Instant;
import java.util.Map;

/**
 * Something that is to happen at an instant unless it is cancelled or moved before.
 *
 * @param kind which handler it is for, such as {@code confirmation-overdue}
 * @param subject what it is about; at most one deadline of a kind is open per subject
 * @param group what it is cancelled with: the request's id
 * @param dueAt when it fires; the handler sees this instant, also when it fires late
 * @param data small facts for the handler and for showing how the deadline was counted
 */
public record Deadline(String kind, String subject, String group, Instant dueAt, Map<String, String> data) {

    public Deadline {
        data = Map.copyOf(data);
    }

    public Deadline(String kind, String subject, String group, Instant dueAt) {
        this(kind, subject, group, dueAt, Map.of());
    }

    /** The same deadline at another instant, as handlers that repeat schedule it. */
    public Deadline at(Instant otherDueAt) {
        return new Deadline(kind, subject, group, otherDueAt, data);
    }
}
