package io.liaison.tracking.centre.application;

import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TrackedRequest;
import org.jspecify.annotations.Nullable;

/**
 * A task as lists show it.
 *
 * @param redAlert the gravest red alert that stands; absent when the task is not red
 */
public record ListedTask(
        TrackedRequest request, Task task, @Nullable RedAlert redAlert) {

    /** Red, or expected after its planned finish: what a weekly review looks at. */
    public boolean isLagging() {
        return redAlert != null
                || (task.state().isUnfinished()
                        && task.forecastFinish().isAfter(task.plan().finish()));
    }
}
