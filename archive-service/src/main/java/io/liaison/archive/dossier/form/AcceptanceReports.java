package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.AcceptanceReport.Kind;
import io.liaison.archive.dossier.form.AcceptanceReport.Step;
import io.liaison.archive.dossier.form.AcceptanceReport.TaskReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the acceptance report. */
final class AcceptanceReports {

    private static final String SUBMITTED = "liaison.tracking.deliverable-submitted.v1";
    private static final String RETURNED = "liaison.tracking.deliverable-returned.v1";
    private static final String ACCEPTED = "liaison.tracking.deliverable-accepted.v1";
    private static final Map<String, Kind> STEPS =
            Map.of(SUBMITTED, Kind.SUBMITTED, RETURNED, Kind.RETURNED, ACCEPTED, Kind.ACCEPTED);

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

    /** The fields that are read of the event. */
    record Submitted(String taskId, @Nullable String taskTitle) {}

    /** The fields that are read of the event. */
    record Files(@Nullable List<KeptFile> files) {}

    private AcceptanceReports() {}

    static Optional<AcceptanceReport> read(List<FormEvent> events) {
        return FormEvent.of(events, "liaison.tracking.request-completed.v1")
                .findFirst()
                .map(event -> report(event.read(Completed.class), events))
                .or(() -> unfinished(events));
    }

    private static AcceptanceReport report(Completed completed, List<FormEvent> events) {
        Report report = completed.report();
        List<Task> tasks = report == null ? List.of() : FormEvent.list(report.tasks());
        return new AcceptanceReport(
                completed.completedAt(),
                tasks.stream().map(task -> taskReport(task, events)).toList());
    }

    /** What was handed in for a request that was withdrawn or still goes on. */
    private static Optional<AcceptanceReport> unfinished(List<FormEvent> events) {
        Map<String, Submitted> handedIn = new LinkedHashMap<>();
        FormEvent.of(events, SUBMITTED)
                .map(event -> event.read(Submitted.class))
                .forEach(submitted -> handedIn.put(submitted.taskId(), submitted));
        return handedIn.isEmpty()
                ? Optional.empty()
                : Optional.of(new AcceptanceReport(
                        null,
                        handedIn.values().stream()
                                .map(submitted -> taskReport(task(submitted, events), events))
                                .toList()));
    }

    private static Task task(Submitted submitted, List<FormEvent> events) {
        String taskId = submitted.taskId();
        List<FormEvent> accepted = FormEvent.of(events, ACCEPTED)
                .filter(event -> event.is("taskId", taskId))
                .toList();
        long returned = FormEvent.of(events, RETURNED)
                .filter(event -> event.is("taskId", taskId))
                .count();
        Instant acceptedAt =
                accepted.isEmpty() ? null : accepted.get(accepted.size() - 1).at();
        int rounds = (int) returned + accepted.size();
        return new Task(taskId, submitted.taskTitle(), null, null, null, acceptedAt, rounds);
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
                event.text("text"),
                FormEvent.list(event.read(Files.class).files()),
                faults);
    }

    private static String fault(JsonNode fault) {
        return fault.isValueNode() ? fault.asString() : fault.toString();
    }
}
