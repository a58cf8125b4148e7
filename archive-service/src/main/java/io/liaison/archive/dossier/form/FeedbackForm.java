package io.liaison.archive.dossier.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 2 (部門協調反饋表).
 *
 * @param signature by the head of the department
 * @param acknowledgement by the lead department
 */
public record FeedbackForm(
        @Nullable String number,
        String feedbackId,
        @Nullable String department,
        @Nullable String person,
        @Nullable LocalDate date,
        @Nullable String points,
        @Nullable LocalDate suggestedCompletion,
        List<Need> needs,
        @Nullable String remarks,
        @Nullable Act signature,
        @Nullable Act acknowledgement) {

    /** A resource to be coordinated. */
    public record Need(
            @Nullable String department,
            @Nullable String what,
            @Nullable LocalDate by,
            @Nullable String contact,
            @Nullable String extension) {}
}
