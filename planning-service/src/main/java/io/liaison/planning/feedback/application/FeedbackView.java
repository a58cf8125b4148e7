package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.feedback.domain.FeedbackForm;
import io.liaison.planning.feedback.domain.FeedbackState;
import io.liaison.planning.feedback.domain.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Form 2 as it is shown. */
public record FeedbackView(
        UUID id,
        String department,
        String person,
        LocalDate date,
        String points,
        @Nullable LocalDate suggestedCompletion,
        List<Need> needs,
        @Nullable String remarks,
        FeedbackState state,
        SignatureView filed,
        @Nullable SignatureView signed,
        @Nullable SignatureView acknowledged) {

    public static FeedbackView of(Feedback feedback) {
        FeedbackForm form = feedback.form();
        return new FeedbackView(
                feedback.id(),
                feedback.department(),
                feedback.filed().by().inTheNameOf(),
                feedback.date(),
                form.points(),
                form.suggestedCompletion(),
                form.needs(),
                form.remarks(),
                feedback.state(),
                SignatureView.of(feedback.filed()),
                SignatureView.ofNullable(feedback.signed()),
                SignatureView.ofNullable(feedback.acknowledged()));
    }
}
