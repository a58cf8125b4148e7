package io.liaison.tracking.forecast.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Forecasts of all tasks of a request (functional.md, section 5). A task finishes when its owner expects it, else as
 * planned, but not before its planned finish moved by what it has to wait for: the working days a task before it is
 * late, less the working days that lie free between that one's planned finish and this one's planned start.
 *
 * <p>Dependencies that form a circle, which a checked plan does not have, delay nothing.
 */
public final class Forecasts {

    private final Map<String, Task> byKey;
    private final WorkingCalendar calendar;
    private final Map<String, Forecast> done = new HashMap<>();

    private Forecasts(List<Task> tasks, WorkingCalendar calendar) {
        this.byKey = tasks.stream().collect(Collectors.toMap(task -> task.plan().key(), Function.identity()));
        this.calendar = calendar;
    }

    /** The forecast of every task, by the task's id. */
    public static Map<UUID, Forecast> of(List<Task> tasks, WorkingCalendar calendar) {
        Forecasts forecasts = new Forecasts(tasks, calendar);
        return tasks.stream().collect(Collectors.toMap(Task::id, forecasts::forecast));
    }

    private Forecast forecast(Task task) {
        Forecast known = done.get(task.plan().key());
        if (known != null) {
            return known;
        }
        Forecast.Delay delay = task.state().isUnfinished() ? worstDelay(task) : null;
        Forecast result = new Forecast(own(task), delay);
        done.put(task.plan().key(), result);
        return result;
    }

    private LocalDate own(Task task) {
        Instant delivered = task.times().delivered();
        if (task.state().isHandedIn() && delivered != null) {
            return calendar.dateOf(delivered);
        }
        Risk risk = task.state() == TaskState.CANCELLED ? null : task.risk();
        return risk == null ? task.plan().finish() : risk.expectedFinish();
    }

    private Forecast.@Nullable Delay worstDelay(Task task) {
        return upstream(task)
                .filter(before -> !isAheadOf(task, before))
                .flatMap(before -> delayBy(before, task).stream())
                .max(Comparator.comparing(Forecast.Delay::finish).thenComparing(Forecast.Delay::upstreamTaskId))
                .orElse(null);
    }

    private Optional<Forecast.Delay> delayBy(Task before, Task task) {
        int slip = calendar.workingDaysBetween(
                before.plan().finish(), forecast(before).finish());
        int shift = slip - slack(before, task);
        if (shift <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Forecast.Delay(
                before.id(), calendar.plusWorkingDays(task.plan().finish(), shift)));
    }

    /** The working days between the end of one task and the begin of the next, neither of them counted. */
    private int slack(Task before, Task task) {
        LocalDate lastFree = task.plan().start().minusDays(1);
        return lastFree.isAfter(before.plan().finish())
                ? calendar.workingDaysBetween(before.plan().finish(), lastFree)
                : 0;
    }

    private Stream<Task> upstream(Task task) {
        return task.plan().dependsOn().stream()
                .distinct()
                .flatMap(key -> Optional.ofNullable(byKey.get(key)).stream())
                .filter(before -> before.state() != TaskState.CANCELLED);
    }

    /** Whether {@code other} itself waits for {@code task}, so that an edge back from it would close a circle. */
    private boolean isAheadOf(Task task, Task other) {
        return reaches(other, task, new HashSet<>());
    }

    private boolean reaches(Task from, Task wanted, Set<String> seen) {
        if (from.plan().key().equals(wanted.plan().key())) {
            return true;
        }
        return seen.add(from.plan().key()) && upstream(from).anyMatch(next -> reaches(next, wanted, seen));
    }
}
