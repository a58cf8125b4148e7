package io.liaison.tracking.completion.domain;

import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The acceptance report (驗收報告): what was accepted when, after how many rounds. */
public record AcceptanceReport(List<Line> tasks) {

    public record Line(
            UUID taskId,
            String title,
            String department,
            String owner,
            LocalDate plannedFinish,
            Instant acceptedAt,
            int rounds) {}

    /** The report of a board whose tasks are all accepted; cancelled ones are left out. */
    public static AcceptanceReport of(Board board) {
        return new AcceptanceReport(
                board.active().flatMap(task -> line(task).stream()).toList());
    }

    private static Optional<Line> line(Task task) {
        return Optional.ofNullable(task.times().accepted())
                .map(at -> new Line(
                        task.id(),
                        task.plan().title(),
                        task.plan().department(),
                        task.plan().owner(),
                        task.plan().finish(),
                        at,
                        task.round()));
    }
}
