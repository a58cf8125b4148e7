package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.domain.Entry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the forms from a dossier's entries. */
@Component
public class FormReader {

    /** Reads them from entries in the order of time. */
    public DossierForms read(List<Entry> entries) {
        List<FormEvent> events = entries.stream().map(FormEvent::of).toList();
        return new DossierForms(
                RequestForms.read(events).orElse(null),
                FeedbackForms.read(events),
                ProgressForms.read(events),
                retrospective(events).orElse(null),
                AcceptanceReports.read(events).orElse(null),
                Counts.of(events));
    }

    private static Optional<RetrospectiveForm> retrospective(List<FormEvent> events) {
        return events.stream()
                .filter(event -> event.type().equals("liaison.archive.retrospective-completed.v1"))
                .findFirst()
                .map(event -> event.read(RetrospectiveForm.class));
    }
}
