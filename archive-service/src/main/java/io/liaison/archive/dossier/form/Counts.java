package io.liaison.archive.dossier.form;

import java.util.List;

/** How much there is in a dossier. */
public record Counts(
        long entries,
        long versions,
        long attachments,
        long feedbackForms,
        long dependencies,
        long messages,
        long meetings,
        long minutes,
        long planVersions,
        long planAnswers,
        long tasks,
        long updates,
        long redAlerts,
        long deliverables,
        long deliverableFiles,
        long acceptanceRounds) {

    static Counts of(List<FormEvent> events) {
        return new Counts(
                events.size(),
                count(events, "liaison.request.submitted.v1"),
                lastSize(events, "liaison.request.submitted.v1", "/form/attachments"),
                count(events, "liaison.planning.feedback-submitted.v1"),
                count(events, "liaison.planning.dependency-raised.v1"),
                Messages.read(events).size(),
                MeetingRecords.read(events).size(),
                count(events, "liaison.planning.minutes-published.v1"),
                count(events, "liaison.planning.plan-submitted.v1"),
                count(events, "liaison.planning.plan-answered.v1"),
                lastSize(events, "liaison.planning.plan-approved.v1", "/tasks"),
                count(events, "liaison.tracking.progress-reported.v1"),
                count(events, "liaison.tracking.red-alert-raised.v1"),
                count(events, "liaison.tracking.deliverable-submitted.v1"),
                FormEvent.of(events, "liaison.tracking.deliverable-submitted.v1")
                        .mapToLong(event -> event.data().path("files").size())
                        .sum(),
                count(events, "liaison.tracking.deliverable-returned.v1")
                        + count(events, "liaison.tracking.deliverable-accepted.v1"));
    }

    private static long count(List<FormEvent> events, String type) {
        return events.stream().filter(event -> event.type().equals(type)).count();
    }

    private static long lastSize(List<FormEvent> events, String type, String list) {
        return events.stream()
                .filter(event -> event.type().equals(type))
                .reduce((earlier, later) -> later)
                .map(event -> event.data().at(list).size())
                .orElse(0);
    }
}
