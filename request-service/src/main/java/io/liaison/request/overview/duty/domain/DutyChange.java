package io.liaison.request.overview.duty.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event of another service means for what waits. */
public sealed interface DutyChange {

    /** Something waits from now on; the same duty again takes the place of the one before. */
    record Opened(OpenDuty duty) implements DutyChange {}

    /**
     * Something waits no longer.
     *
     * @param kinds which kinds; empty for all
     * @param key of these only the one with this key; absent for all
     * @param holder of these only those of this person or role; absent for all
     */
    record Closed(
            Set<String> kinds,
            @Nullable String key,
            @Nullable Holder holder) implements DutyChange {

        public static Closed all(String... kinds) {
            return new Closed(Set.of(kinds), null, null);
        }

        public static Closed one(String kind, String key) {
            return new Closed(Set.of(kind), key, null);
        }
    }

    /** What waits of these kinds waits until another instant; how that was counted stays as it was. */
    record Rescheduled(Set<String> kinds, Instant dueAt) implements DutyChange {}

    /** A task as tracking has it now, new or changed. */
    record Planned(WatchedTask task) implements DutyChange {}

    /**
     * A task came into another state.
     *
     * @param reportedAt when its owner reported, where that is what happened
     */
    record Moved(UUID taskId, String state, @Nullable Instant reportedAt) implements DutyChange {}
}
