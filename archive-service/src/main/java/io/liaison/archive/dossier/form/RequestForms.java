package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.RequestForm.Content;
import io.liaison.archive.dossier.form.RequestForm.Decision;
import io.liaison.archive.dossier.form.RequestForm.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
            @Nullable String number,
            int version,
            @Nullable LocalDate raisedOn,
            @Nullable Boolean signatureLapsed,
            Content form) {}

    /** The fields that are read of the event. */
    record Signed(@Nullable Integer version) {}

    private RequestForms() {}

    static Optional<RequestForm> read(List<FormEvent> events) {
        return last(events, SUBMITTED).map(event -> form(event.read(Submitted.class), events));
    }

    /** Each version as it stood when the next one came. */
    static List<RequestForm> former(List<FormEvent> events) {
        return IntStream.range(0, events.size())
                .filter(index -> events.get(index).type().equals(SUBMITTED))
                .skip(1)
                .mapToObj(next -> read(events.subList(0, next)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static RequestForm form(Submitted submitted, List<FormEvent> events) {
        Optional<FormEvent> signed = signed(events);
        return new RequestForm(
                submitted.number(),
                submitted.version(),
                submitted.raisedOn(),
                submitted.form(),
                signed.map(FormEvent::act).orElse(null),
                signed.map(event -> event.read(Signed.class).version()).orElse(null),
                events.stream()
                        .filter(event -> DECISIONS.containsKey(event.type()))
                        .reduce((earlier, later) -> later)
                        .map(RequestForms::review)
                        .orElse(null));
    }

    /** The signature that stands: what was given after the last version that let one fall. */
    private static Optional<FormEvent> signed(List<FormEvent> events) {
        int from = IntStream.range(0, events.size())
                .filter(index -> events.get(index).type().equals(SUBMITTED))
                .filter(index -> Boolean.TRUE.equals(
                        events.get(index).read(Submitted.class).signatureLapsed()))
                .max()
                .orElse(0);
        return last(events.subList(from, events.size()), SIGNED);
    }

    private static Review review(FormEvent event) {
        Decision decision = DECISIONS.getOrDefault(event.type(), Decision.RETURNED);
        return new Review(decision, event.act(), event.text("leadDepartment"), event.text("reason"));
    }

    private static Optional<FormEvent> last(List<FormEvent> events, String type) {
        return events.stream().filter(event -> event.type().equals(type)).reduce((earlier, later) -> later);
    }
}
