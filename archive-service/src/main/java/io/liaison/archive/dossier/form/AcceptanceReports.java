package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.AcceptanceReport.Kind;
import io.liaison.archive.dossier.form.AcceptanceReport.Step;
import io.liaison.archive.dossier.form.AcceptanceReport.TaskReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the acceptance report. */
final class AcceptanceReports {

    private static final Map<String, Kind> STEPS = Map.of(
            "liaison.tracking.deliverable-submitted.v1", Kind.SUBMITTED,
            "liaison.tracking.deliverable-returned.v1", Kind.RETURNED,
            "liaison.tracking.deliverable-accepted.v1", Kind.ACCEPTED);

    /** The fields that are read of the event. */
    record Completed(
            @Nullable Instant completedAt, @Nullable Report report) {}

    record Report(@Nullable List<Task> tasks) {}

    record Task(
            String taskId,
            @Nullable String title,
            @Nullable String department,
            @Nullable String owner,
            @Nullable LocalDate plannedFinish,
            @Nullable Instant acceptedAt,
            int rounds) {}

    private AcceptanceReports() {}

    static Optional<AcceptanceReport> read(List<FormEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals("liaison.tracking.request-completed.v1"))
                .findFirst()
                .map(event -> report(event.read(Completed.class), events));
    }

    private static AcceptanceReport report(Completed completed, List<FormEvent> events) {
        Report report = completed.report();
        List<Task> tasks = report == null || report.tasks() == null ? List.of() : report.tasks();
        return new AcceptanceReport(
                completed.completedAt(),
                tasks.stream().map(task -> taskReport(task, events)).toList());
    }

    private static TaskReport taskReport(Task task, List<FormEvent> events) {
        List<Step> steps = events.stream()
                .filter(event -> STEPS.containsKey(event.type()) && event.is("taskId", task.taskId()))
                .map(AcceptanceReports::step)
                .toList();
        return new TaskReport(
                task.taskId(),
                task.title(),
                task.department(),
                task.owner(),
                task.plannedFinish(),
                task.acceptedAt(),
                task.rounds(),
                steps);
    }

    private static Step step(FormEvent event) {
        List<String> faults = event.data()
                .path("faults")
                .valueStream()
                .map(AcceptanceReports::fault)
                .toList();
        return new Step(
                STEPS.getOrDefault(event.type(), Kind.SUBMITTED),
                event.data().path("round").asInt(1),
                event.act(),
                faults);
    }

    private static String fault(JsonNode fault) {
        return fault.isValueNode() ? fault.asString() : fault.toString();
    }
}
