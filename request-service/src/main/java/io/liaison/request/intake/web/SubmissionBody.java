package io.liaison.request.intake.web;

import io.liaison.request.intake.domain.Acknowledgement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings the initiator has seen and submits in spite of. */
record SubmissionBody(@Nullable @Size(max = 500) List<@NotNull @Valid AcknowledgedFinding> acknowledgedFindings) {

    /** A finding, by its rule and its field. */
    record AcknowledgedFinding(
            @NotBlank @Size(max = 64) String rule,
            @NotBlank @Size(max = 128) String field) {}

    List<Acknowledgement> acknowledged() {
        return acknowledgedFindings == null
                ? List.of()
                : acknowledgedFindings.stream()
                        .map(finding -> new Acknowledgement(finding.rule(), finding.field()))
                        .toList();
    }
}
