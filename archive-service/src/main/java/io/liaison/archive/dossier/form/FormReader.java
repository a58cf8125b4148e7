package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.domain.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the forms from a dossier's entries. */
@Component
public class FormReader {

    /** Reads them from entries in the order of time. */
    public DossierForms read(List<Entry> entries) {
        List<FormEvent> events = entries.stream().map(FormEvent::of).toList();
        return new DossierForms(
                RequestForms.read(events).orElse(null),
                RequestForms.former(events),
                ReviewSteps.read(events),
                FeedbackForms.read(events),
                Messages.read(events),
                MeetingRecords.read(events),
                PlanVersions.read(events),
                ProgressForms.read(events),
                RedAlerts.read(events),
                retrospective(events).orElse(null),
                AcceptanceReports.read(events).orElse(null),
                Counts.of(events),
                people(events));
    }

    private static List<String> people(List<FormEvent> events) {
        return events.stream()
                .flatMap(event -> Stream.of(event.act().person(), event.act().onBehalfOf())
                        .flatMap(Stream::ofNullable))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<RetrospectiveForm> retrospective(List<FormEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals("liaison.archive.retrospective-completed.v1"))
                .findFirst()
                .map(event -> event.read(RetrospectiveForm.class));
    }
}
