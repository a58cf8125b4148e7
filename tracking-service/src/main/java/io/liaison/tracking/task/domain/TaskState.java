package io.liaison.tracking.task.domain;

/** Where a task stands (functional.md, section 5). Moves are listed in {@link TaskTransitions}. */
public enum TaskState {
    NOT_STARTED,
    IN_PROGRESS,
    DELIVERED,
    REWORK,
    ACCEPTED,
    CANCELLED;

    /** The owner still has to hand something in. */
    public boolean isUnfinished() {
        return this == NOT_STARTED || owesUpdates();
    }

    /** Under way, so that an update is due each working day. */
    public boolean owesUpdates() {
        return this == IN_PROGRESS || this == REWORK;
    }

    /** The result is there, judged or not. */
    public boolean isHandedIn() {
        return this == DELIVERED || this == ACCEPTED;
    }
}
