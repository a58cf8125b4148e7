package io.liaison.tracking.task.domain;

import static io.liaison.tracking.task.domain.TaskState.ACCEPTED;
import static io.liaison.tracking.task.domain.TaskState.CANCELLED;
import static io.liaison.tracking.task.domain.TaskState.DELIVERED;
import static io.liaison.tracking.task.domain.TaskState.IN_PROGRESS;
import static io.liaison.tracking.task.domain.TaskState.NOT_STARTED;
import static io.liaison.tracking.task.domain.TaskState.REWORK;

import io.liaison.platform.rule.RuleViolation;
import java.util.Map;
import java.util.Optional;

/** The one table of which command leads from which state to which. */
public final class TaskTransitions {

    private static final Map<TaskCommand, Map<TaskState, TaskState>> TABLE = Map.of(
            TaskCommand.REPORT,
            Map.of(NOT_STARTED, IN_PROGRESS, IN_PROGRESS, IN_PROGRESS, REWORK, REWORK),
            TaskCommand.DELIVER,
            Map.of(IN_PROGRESS, DELIVERED, REWORK, DELIVERED),
            TaskCommand.RETURN,
            Map.of(DELIVERED, REWORK),
            TaskCommand.ACCEPT,
            Map.of(DELIVERED, ACCEPTED),
            TaskCommand.URGE,
            Map.of(NOT_STARTED, NOT_STARTED, IN_PROGRESS, IN_PROGRESS, REWORK, REWORK),
            TaskCommand.REPLAN,
            Map.of(NOT_STARTED, NOT_STARTED, IN_PROGRESS, IN_PROGRESS, REWORK, REWORK, DELIVERED, DELIVERED),
            TaskCommand.CANCEL,
            Map.of(NOT_STARTED, CANCELLED, IN_PROGRESS, CANCELLED, REWORK, CANCELLED, DELIVERED, CANCELLED),
            TaskCommand.REINSTATE,
            Map.of(CANCELLED, NOT_STARTED));

    private TaskTransitions() {}

    public static boolean allows(TaskState state, TaskCommand command) {
        return find(state, command).isPresent();
    }

    /**
     * The state a command leads to.
     *
     * @throws RuleViolation of kind WRONG_STATE when the command is not open in this state
     */
    public static TaskState after(TaskState state, TaskCommand command) {
        return find(state, command).orElseThrow(() -> RuleViolation.wrongState(command.refusal()));
    }

    private static Optional<TaskState> find(TaskState state, TaskCommand command) {
        return Optional.ofNullable(TABLE.get(command)).map(moves -> moves.get(state));
    }
}
