package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Dependency;
import io.liaison.planning.feedback.domain.DependencyAnswer;
import io.liaison.planning.feedback.domain.DependencyState;
import io.liaison.planning.feedback.domain.Need;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dependency as it is shown. */
public record DependencyView(
        UUID id,
        UUID feedbackId,
        String from,
        String on,
        String what,
        LocalDate by,
        @Nullable String contact,
        @Nullable String extension,
        DependencyState state,
        @Nullable DependencyAnswerView answer) {

    record DependencyAnswerView(
            @Nullable LocalDate by,
            @Nullable String remark,
            @Nullable SignatureView answered) {}

    public static DependencyView of(Dependency dependency) {
        Need need = dependency.need();
        DependencyAnswer answer = dependency.answer();
        return new DependencyView(
                dependency.id(),
                dependency.feedbackId(),
                dependency.from(),
                dependency.on(),
                need.what(),
                need.by(),
                need.contact(),
                need.extension(),
                dependency.state(),
                answer == null
                        ? null
                        : new DependencyAnswerView(
                                answer.by(), answer.remark(), SignatureView.ofNullable(dependency.answered())));
    }
}
