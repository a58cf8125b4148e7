package io.liaison.tracking.alert.domain;

import io.liaison.tracking.forecast.domain.Forecast;
import io.liaison.tracking.task.domain.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cause for a red alert that holds now. */
record AlertCause(
        AlertReason reason,
        LocalDate expectedFinish,
        @Nullable UUID upstreamTaskId) {

    /** All causes that hold for a task today; none once it is handed in or cancelled. */
    static List<AlertCause> of(Task task, Forecast forecast, LocalDate today) {
        LocalDate planned = task.plan().finish();
        List<AlertCause> causes = new ArrayList<>();
        if (!task.state().isUnfinished()) {
            return causes;
        }
        if (forecast.own().isAfter(planned)) {
            causes.add(new AlertCause(AlertReason.OWN_FORECAST, forecast.own(), null));
        }
        if (today.isAfter(planned)) {
            causes.add(new AlertCause(AlertReason.OVERDUE, forecast.finish(), null));
        }
        Forecast.Delay delay = forecast.delay();
        if (delay != null && delay.finish().isAfter(planned)) {
            causes.add(new AlertCause(AlertReason.UPSTREAM, delay.finish(), delay.upstreamTaskId()));
        }
        return causes;
    }
}
