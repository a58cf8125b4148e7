package io.liaison.tracking.plan.domain;

import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A board whose request was withdrawn: what is not accepted is cancelled.
 *
 * @param board the board afterwards
 * @param cancelled the tasks that were still open
 */
public record RequestWithdrawn(Board board, List<Task> cancelled) {

    public static RequestWithdrawn of(Board board, Instant at) {
        Board after = board.with(board.request().withdrawnAt(at));
        List<Task> cancelled = new ArrayList<>();
        for (Task task : board.tasks()) {
            if (task.allows(TaskCommand.CANCEL)) {
                Task ended = task.cancel();
                cancelled.add(ended);
                after = after.with(ended);
            }
        }
        return new RequestWithdrawn(after, List.copyOf(cancelled));
    }
}
