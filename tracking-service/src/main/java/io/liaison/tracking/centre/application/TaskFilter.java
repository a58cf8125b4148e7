package io.liaison.tracking.centre.application;

import io.liaison.tracking.task.domain.TaskState;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * What narrows a list of tasks.
 *
 * @param states the states wanted
 * @param red whether only tasks with a standing red alert are wanted
 */
public record TaskFilter(Set<TaskState> states, boolean red) {

    public TaskFilter {
        states = Set.copyOf(states);
    }

    /** Of these states; of all but the cancelled where none is named. */
    public static TaskFilter of(Collection<TaskState> states, boolean red) {
        Set<TaskState> wanted =
                states.isEmpty() ? EnumSet.complementOf(EnumSet.of(TaskState.CANCELLED)) : EnumSet.copyOf(states);
        return new TaskFilter(wanted, red);
    }
}
