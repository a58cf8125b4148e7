package io.liaison.planning.feedback.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department writes into form 2 (部門協調反饋表).
 *
 * @param points what is agreed and what is needed
 * @param suggestedCompletion the date the department suggests for its own part
 */
public record FeedbackForm(
        String points,
        @Nullable LocalDate suggestedCompletion,
        List<Need> needs,
        @Nullable String remarks) {

    public FeedbackForm {
        needs = List.copyOf(needs);
    }
}
