package io.liaison.planning.approval.domain;

import io.liaison.planning.room.domain.By;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a department to a plan version.
 *
 * @param reason why it doesn't agree, on the whole
 * @param tasks why it doesn't agree, task by task
 */
public record DepartmentAnswer(
        String department, Verdict verdict, @Nullable String reason, List<TaskReason> tasks, By by, Instant at) {

    public DepartmentAnswer {
        tasks = List.copyOf(tasks);
    }

    boolean agrees() {
        return verdict == Verdict.AGREE;
    }

    boolean saysWhy() {
        return (reason != null && !reason.isBlank()) || !tasks.isEmpty();
    }

    /** The reason on the whole, else those of the tasks in one line. */
    String pointOfDispute() {
        if (reason != null && !reason.isBlank()) {
            return reason;
        }
        return tasks.stream().map(task -> task.taskKey() + ": " + task.reason()).collect(Collectors.joining("; "));
    }
}
