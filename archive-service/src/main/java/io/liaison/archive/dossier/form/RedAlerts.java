package io.liaison.archive.dossier.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads red alerts and what cleared them. */
final class RedAlerts {

    private static final String RAISED = "liaison.tracking.red-alert-raised.v1";

    /** The fields that are read of the event. */
    record Raised(
            String taskId,
            @Nullable String taskTitle,
            @Nullable String reason,
            @Nullable LocalDate plannedFinish,
            @Nullable LocalDate expectedFinish,
            @Nullable String upstreamTaskId) {}

    private RedAlerts() {}

    static List<RedAlert> read(List<FormEvent> events) {
        return IntStream.range(0, events.size())
                .filter(index -> events.get(index).type().equals(RAISED))
                .mapToObj(index -> alert(events, index))
                .toList();
    }

    private static RedAlert alert(List<FormEvent> events, int index) {
        FormEvent event = events.get(index);
        Raised raised = event.read(Raised.class);
        Optional<FormEvent> cleared = FormEvent.of(
                        events.subList(index, events.size()), "liaison.tracking.red-alert-cleared.v1")
                .filter(later -> later.is("taskId", raised.taskId()) && later.is("reason", raised.reason()))
                .findFirst();
        return new RedAlert(
                raised.taskId(),
                raised.taskTitle(),
                raised.reason(),
                raised.plannedFinish(),
                raised.expectedFinish(),
                titleOf(events, raised.upstreamTaskId()),
                event.at(),
                cleared.map(FormEvent::at).orElse(null),
                cleared.map(later -> later.text("cause")).orElse(null));
    }

    private static @Nullable String titleOf(List<FormEvent> events, @Nullable String taskId) {
        return events.stream()
                .filter(event -> event.is("taskId", taskId) && event.text("taskTitle") != null)
                .findFirst()
                .map(event -> event.text("taskTitle"))
                .orElse(null);
    }
}
