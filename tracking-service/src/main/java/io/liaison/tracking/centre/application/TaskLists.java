package io.liaison.tracking.centre.application;

import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.web.paging.Cursor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** The queries behind the task centre. */
public interface TaskLists {

    /** Tasks of these owners that the actor may see: the red ones first, then by planned finish. */
    Flux<UUID> ownedBy(Actor actor, Collection<String> owners, TaskFilter filter, @Nullable Cursor after, int limit);

    /** Tasks of these departments that the actor may see: the red ones first, then by planned finish. */
    Flux<UUID> ofDepartments(
            Actor actor, Collection<String> departments, TaskFilter filter, @Nullable Cursor after, int limit);

    /** The requests of tasks, each once. */
    Flux<UUID> requestsOf(Collection<UUID> taskIds);

    /** What may wait for a person; the most urgent first. */
    Flux<WaitingTask> waitingFor(Position position, int limit);

    /**
     * A person's place.
     *
     * @param headed codes of the departments the person heads
     * @param represented codes of the departments the person heads or is the liaison of
     */
    record Position(String person, Collection<String> headed, Collection<String> represented) {}

    /** Why a task may wait for a person. */
    enum Reason {
        OWN,
        REVIEW,
        JUDGE,
        RED
    }

    /** A task that may wait for a person, with what tells whether it does. */
    record WaitingTask(
            Reason reason,
            UUID taskId,
            UUID requestId,
            String number,
            String title,
            String taskTitle,
            String owner,
            String state,
            LocalDate plannedStart,
            LocalDate plannedFinish,
            @Nullable Instant lastUpdateAt,
            @Nullable Instant deliveredAt,
            String initiator,
            String raisingDepartment) {}
}
