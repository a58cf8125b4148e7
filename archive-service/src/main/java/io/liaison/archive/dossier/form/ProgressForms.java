package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.ProgressForm.Risk;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads form 3 of every update. */
final class ProgressForms {

    /** The fields that are read of the event. */
    record Reported(
            @Nullable String number,
            @Nullable String taskId,
            @Nullable String taskTitle,
            @Nullable String department,
            @Nullable String owner,
            int sequence,
            @Nullable String state,
            @Nullable Integer percent,
            @Nullable String workDone,
            @Nullable String openProblems,
            @Nullable Risk risk,
            @Nullable LocalDate plannedStart,
            @Nullable LocalDate plannedFinish,
            @Nullable Instant reportedAt) {}

    private ProgressForms() {}

    static List<ProgressForm> read(List<FormEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals("liaison.tracking.progress-reported.v1"))
                .map(event -> form(event, event.read(Reported.class), events))
                .toList();
    }

    private static ProgressForm form(FormEvent event, Reported reported, List<FormEvent> events) {
        return new ProgressForm(
                reported.number(),
                reported.taskId(),
                reported.taskTitle(),
                reported.department(),
                reported.owner(),
                reported.sequence(),
                reported.plannedStart(),
                reported.plannedFinish(),
                reported.state(),
                reported.percent(),
                reported.reportedAt(),
                reported.workDone(),
                reported.openProblems(),
                waitingOn(event),
                reported.risk(),
                event.act(),
                review(events, reported));
    }

    /** A department's code, or an object that names one. */
    private static @Nullable String waitingOn(FormEvent event) {
        String plain = event.text("waitingOn");
        return plain == null && event.data().path("waitingOn").isObject()
                ? event.data().path("waitingOn").toString()
                : plain;
    }

    private static @Nullable Act review(List<FormEvent> events, Reported reported) {
        return events.stream()
                .filter(event -> event.type().equals("liaison.tracking.progress-reviewed.v1")
                        && event.is("taskId", reported.taskId())
                        && event.is("sequence", String.valueOf(reported.sequence())))
                .map(FormEvent::act)
                .findFirst()
                .orElse(null);
    }
}
