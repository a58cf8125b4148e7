package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.ReviewStep.FieldRemark;
import io.liaison.archive.dossier.form.ReviewStep.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the review record. */
final class ReviewSteps {

    private static final Map<String, Kind> KINDS = Map.of(
            "liaison.request.submitted.v1", Kind.SUBMITTED,
            "liaison.request.signed.v1", Kind.SIGNED,
            "liaison.request.returned.v1", Kind.RETURNED,
            "liaison.request.rejected.v1", Kind.REJECTED,
            "liaison.request.dispatched.v1", Kind.DISPATCHED,
            "liaison.request.objected.v1", Kind.OBJECTED,
            "liaison.request.confirmed.v1", Kind.CONFIRMED,
            "liaison.request.withdrawn.v1", Kind.WITHDRAWN);

    /** The fields that are read of the event. */
    record Returned(@Nullable List<FieldRemark> fields) {}

    private ReviewSteps() {}

    static List<ReviewStep> read(List<FormEvent> events) {
        return events.stream()
                .flatMap(event -> Stream.ofNullable(KINDS.get(event.type())).map(kind -> step(kind, event)))
                .toList();
    }

    private static ReviewStep step(Kind kind, FormEvent event) {
        String version = event.text("version");
        return new ReviewStep(
                kind,
                event.act(),
                version == null ? null : Integer.valueOf(version),
                event.text("leadDepartment"),
                event.text(kind == Kind.OBJECTED ? "grounds" : "reason"),
                kind == Kind.RETURNED
                        ? FormEvent.list(event.read(Returned.class).fields())
                        : List.of());
    }
}
