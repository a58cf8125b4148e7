package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.RequestForm.Content;
import io.liaison.archive.dossier.form.RequestForm.Decision;
import io.liaison.archive.dossier.form.RequestForm.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads form 1. */
final class RequestForms {

    private static final String SUBMITTED = "liaison.request.submitted.v1";
    private static final String SIGNED = "liaison.request.signed.v1";
    private static final Map<String, Decision> DECISIONS = Map.of(
            "liaison.request.returned.v1", Decision.RETURNED,
            "liaison.request.rejected.v1", Decision.REJECTED,
            "liaison.request.dispatched.v1", Decision.DISPATCHED);

    /** The fields that are read of the event. */
    record Submitted(
            @Nullable String number, int version, @Nullable LocalDate raisedOn, Content form) {}

    private RequestForms() {}

    static Optional<RequestForm> read(List<FormEvent> events) {
        return last(events, SUBMITTED).map(event -> form(event.read(Submitted.class), events));
    }

    private static RequestForm form(Submitted submitted, List<FormEvent> events) {
        return new RequestForm(
                submitted.number(),
                submitted.version(),
                submitted.raisedOn(),
                submitted.form(),
                last(events, SIGNED).map(FormEvent::act).orElse(null),
                events.stream()
                        .filter(event -> DECISIONS.containsKey(event.type()))
                        .reduce((earlier, later) -> later)
                        .map(RequestForms::review)
                        .orElse(null));
    }

    private static Review review(FormEvent event) {
        Decision decision = DECISIONS.getOrDefault(event.type(), Decision.RETURNED);
        return new Review(decision, event.act(), event.text("leadDepartment"), event.text("reason"));
    }

    private static Optional<FormEvent> last(List<FormEvent> events, String type) {
        return events.stream().filter(event -> event.type().equals(type)).reduce((earlier, later) -> later);
    }
}
