package io.liaison.request.review.application;

import io.liaison.request.intake.domain.Acknowledgement;
import io.liaison.request.intake.domain.Attachment;
import io.liaison.request.intake.domain.RequestForm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as it was submitted. */
public record KeptVersion(
        int version,
        RequestForm form,
        List<Attachment> attachments,
        List<Acknowledgement> acknowledged,
        String submittedBy,
        @Nullable String onBehalfOf,
        Instant submittedAt) {

    public KeptVersion {
        attachments = List.copyOf(attachments);
        acknowledged = List.copyOf(acknowledged);
    }
}
