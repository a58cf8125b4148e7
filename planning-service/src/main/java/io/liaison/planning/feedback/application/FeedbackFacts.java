package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Dependency;
import io.liaison.planning.feedback.domain.DependencyAnswer;
import io.liaison.planning.feedback.domain.DependencyState;
import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.feedback.domain.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events about feedback say. */
final class FeedbackFacts {

    private FeedbackFacts() {}

    record NeedPlaced(
            UUID dependencyId,
            String department,
            String what,
            LocalDate by,
            @Nullable String contact,
            @Nullable String extension) {}

    record FeedbackSubmitted(
            UUID feedbackId,
            String department,
            String person,
            LocalDate date,
            String points,
            @Nullable LocalDate suggestedCompletion,
            List<NeedPlaced> needs,
            @Nullable String remarks) {}

    record FeedbackMoved(UUID feedbackId, String department) {}

    record DependencyRaised(
            UUID dependencyId, UUID feedbackId, String from, String on, String what, LocalDate neededBy) {}

    record DependencyAnswered(
            UUID dependencyId,
            UUID feedbackId,
            String from,
            String on,
            DependencyState answer,
            @Nullable LocalDate promisedBy,
            @Nullable String remark) {}

    static FeedbackSubmitted submitted(Feedback feedback, List<Dependency> dependencies) {
        return new FeedbackSubmitted(
                feedback.id(),
                feedback.department(),
                feedback.filed().by().inTheNameOf(),
                feedback.date(),
                feedback.form().points(),
                feedback.form().suggestedCompletion(),
                dependencies.stream().map(FeedbackFacts::placed).toList(),
                feedback.form().remarks());
    }

    private static NeedPlaced placed(Dependency dependency) {
        Need need = dependency.need();
        return new NeedPlaced(
                dependency.id(), need.department(), need.what(), need.by(), need.contact(), need.extension());
    }

    static FeedbackMoved moved(Feedback feedback) {
        return new FeedbackMoved(feedback.id(), feedback.department());
    }

    static DependencyRaised raised(Dependency dependency) {
        return new DependencyRaised(
                dependency.id(),
                dependency.feedbackId(),
                dependency.from(),
                dependency.on(),
                dependency.need().what(),
                dependency.need().by());
    }

    static DependencyAnswered answered(Dependency dependency, DependencyAnswer answer) {
        return new DependencyAnswered(
                dependency.id(),
                dependency.feedbackId(),
                dependency.from(),
                dependency.on(),
                dependency.state(),
                answer.by(),
                answer.remark());
    }
}
