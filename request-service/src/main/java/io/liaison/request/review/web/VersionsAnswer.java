package io.liaison.request.review.web;

import io.liaison.request.calls.FormAnswer;
import io.liaison.request.review.application.CompareVersions.ComparedVersion;
import io.liaison.request.review.application.KeptVersion;
import io.liaison.request.review.domain.FieldChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The submitted versions of a request, oldest first, each with what it changed. */
record VersionsAnswer(List<VersionAnswer> items) {

    record VersionChangeAnswer(
            String field, @Nullable String before, @Nullable String after) {
        private static VersionChangeAnswer of(FieldChange change) {
            return new VersionChangeAnswer(change.field(), change.before(), change.after());
        }
    }

    record VersionAcknowledgedAnswer(String rule, String field) {}

    record VersionFileAnswer(String name, long size, String sha256) {}

    record VersionAnswer(
            int version,
            FormAnswer form,
            List<VersionFileAnswer> attachments,
            List<VersionAcknowledgedAnswer> acknowledged,
            String submittedBy,
            @Nullable String onBehalfOf,
            Instant submittedAt,
            List<VersionChangeAnswer> changes) {

        private static VersionAnswer of(ComparedVersion compared) {
            KeptVersion kept = compared.version();
            return new VersionAnswer(
                    kept.version(),
                    FormAnswer.of(kept.form()),
                    kept.attachments().stream()
                            .map(file -> new VersionFileAnswer(file.name(), file.size(), file.sha256()))
                            .toList(),
                    kept.acknowledged().stream()
                            .map(given -> new VersionAcknowledgedAnswer(given.rule(), given.field()))
                            .toList(),
                    kept.submittedBy(),
                    kept.onBehalfOf(),
                    kept.submittedAt(),
                    compared.changes().stream().map(VersionChangeAnswer::of).toList());
        }
    }

    static VersionsAnswer of(List<ComparedVersion> versions) {
        return new VersionsAnswer(versions.stream().map(VersionAnswer::of).toList());
    }
}
