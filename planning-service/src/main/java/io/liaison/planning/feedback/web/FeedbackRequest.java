package io.liaison.planning.feedback.web;

import io.liaison.planning.feedback.application.FilingFeedback.NewFeedback;
import io.liaison.planning.feedback.domain.FeedbackForm;
import io.liaison.planning.feedback.domain.Need;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record FeedbackRequest(
        @NotBlank @Size(max = 32) String department,
        @NotBlank @Size(max = 4000) String points,
        @Nullable LocalDate suggestedCompletion,
        @Nullable @Size(max = 50) List<@Valid @NotNull NeedRequest> needs,
        @Nullable @Size(max = 2000) String remarks) {

    record NeedRequest(
            @NotBlank @Size(max = 32) String department,
            @NotBlank @Size(max = 1000) String what,
            @NotNull LocalDate by,
            @Nullable @Size(max = 100) String contact,
            @Nullable @Size(max = 32) String extension) {

        Need toNeed() {
            return new Need(department, what, by, contact, extension);
        }
    }

    NewFeedback toFeedback() {
        List<Need> placed = needs == null
                ? List.of()
                : needs.stream().map(NeedRequest::toNeed).toList();
        return new NewFeedback(department, new FeedbackForm(points, suggestedCompletion, placed, remarks));
    }
}
