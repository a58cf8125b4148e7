package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.FeedbackForm.Need;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads form 2 of every department. */
final class FeedbackForms {

    /** The fields that are read of the event. */
    record Submitted(
            @Nullable String number,
            String feedbackId,
            @Nullable String department,
            @Nullable String person,
            @Nullable LocalDate date,
            @Nullable String points,
            @Nullable LocalDate suggestedCompletion,
            @Nullable List<Need> needs,
            @Nullable String remarks) {}

    private FeedbackForms() {}

    static List<FeedbackForm> read(List<FormEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals("liaison.planning.feedback-submitted.v1"))
                .map(event -> event.read(Submitted.class))
                .map(submitted -> form(submitted, events))
                .toList();
    }

    private static FeedbackForm form(Submitted submitted, List<FormEvent> events) {
        List<Need> needs = submitted.needs();
        return new FeedbackForm(
                submitted.number(),
                submitted.feedbackId(),
                submitted.department(),
                submitted.person(),
                submitted.date(),
                submitted.points(),
                submitted.suggestedCompletion(),
                needs == null ? List.of() : needs,
                submitted.remarks(),
                act(events, "liaison.planning.feedback-signed.v1", submitted.feedbackId()),
                act(events, "liaison.planning.feedback-acknowledged.v1", submitted.feedbackId()));
    }

    private static @Nullable Act act(List<FormEvent> events, String type, String feedbackId) {
        return events.stream()
                .filter(event -> event.type().equals(type) && event.is("feedbackId", feedbackId))
                .map(FormEvent::act)
                .findFirst()
                .orElse(null);
    }
}
