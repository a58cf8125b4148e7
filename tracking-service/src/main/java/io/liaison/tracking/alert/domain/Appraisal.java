package io.liaison.tracking.alert.domain;

import io.liaison.platform.directory.calendar.WorkingCalendar;
import io.liaison.tracking.forecast.domain.Forecast;
import io.liaison.tracking.forecast.domain.Forecasts;
import io.liaison.tracking.task.domain.Board;
import io.liaison.tracking.task.domain.Task;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A board looked at anew: its tasks with their forecasts of now, and how the red alerts differ from those that stood.
 * An alert whose cause goes on neither is raised again nor cleared.
 *
 * @param board the board with new forecasts
 * @param changed unfinished tasks with another forecast than before
 */
public record Appraisal(Board board, List<ForecastChange> changed, List<RedAlert> raised, List<RedAlert> cleared) {

    /** A forecast that moved. */
    public record ForecastChange(Task task, @Nullable UUID upstreamTaskId) {}

    public static Appraisal of(
            Board board, List<RedAlert> standing, WorkingCalendar calendar, Instant now, Trigger trigger) {
        Map<UUID, Forecast> forecasts = Forecasts.of(board.tasks(), calendar);
        LocalDate today = calendar.dateOf(now);
        Appraisal result = new Appraisal(board, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Task task : board.tasks()) {
            Forecast forecast = Optional.ofNullable(forecasts.get(task.id())).orElseThrow();
            List<RedAlert> own = standing.stream()
                    .filter(alert -> alert.taskId().equals(task.id()))
                    .toList();
            result = result.reforecast(task, forecast)
                    .compare(task, AlertCause.of(task, forecast, today), own, now, trigger);
        }
        return result;
    }

    private Appraisal reforecast(Task task, Forecast forecast) {
        Task after = task.forecast(forecast.finish());
        if (task.state().isUnfinished() && !after.forecastFinish().equals(task.forecastFinish())) {
            changed.add(new ForecastChange(after, drivingTask(forecast)));
        }
        return new Appraisal(board.with(after), changed, raised, cleared);
    }

    private static @Nullable UUID drivingTask(Forecast forecast) {
        Forecast.Delay delay = forecast.delay();
        return delay == null || delay.finish().isBefore(forecast.finish()) ? null : delay.upstreamTaskId();
    }

    private Appraisal compare(
            Task task, List<AlertCause> causes, List<RedAlert> standing, Instant now, Trigger trigger) {
        causes.stream()
                .filter(cause -> standing.stream().noneMatch(alert -> alert.reason() == cause.reason()))
                .map(cause -> raise(task, cause, now))
                .forEach(raised::add);
        standing.stream()
                .filter(alert -> causes.stream().noneMatch(cause -> cause.reason() == alert.reason()))
                .map(alert -> alert.cleared(now, trigger))
                .forEach(cleared::add);
        return this;
    }

    private static RedAlert raise(Task task, AlertCause cause, Instant now) {
        return new RedAlert(
                UUID.randomUUID(),
                task.requestId(),
                task.id(),
                cause.reason(),
                cause.upstreamTaskId(),
                task.plan().finish(),
                cause.expectedFinish(),
                now,
                null,
                null);
    }
}
