package io.liaison.tracking.centre.application;

import io.liaison.tracking.alert.domain.AlertReason;
import io.liaison.tracking.alert.domain.RedAlert;
import io.liaison.tracking.task.domain.Board;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts tasks and their standing alerts together. */
final class Listing {

    /** What has happened weighs more than what is expected, the own delay more than another's. */
    private static final List<AlertReason> GRAVEST_FIRST =
            List.of(AlertReason.OVERDUE, AlertReason.OWN_FORECAST, AlertReason.UPSTREAM);

    private Listing() {}

    static List<ListedTask> of(Board board, List<RedAlert> standing) {
        return board.tasks().stream()
                .map(task -> new ListedTask(board.request(), task, gravest(task.id(), standing)))
                .toList();
    }

    static @Nullable RedAlert gravest(UUID taskId, List<RedAlert> alerts) {
        return alerts.stream()
                .filter(RedAlert::isStanding)
                .filter(alert -> alert.taskId().equals(taskId))
                .min(Comparator.comparingInt(alert -> GRAVEST_FIRST.indexOf(alert.reason())))
                .orElse(null);
    }
}
