package io.liaison.request.calls;

import io.liaison.request.calls.ParticularsAnswer.IssueAnswer;
import io.liaison.request.calls.ParticularsAnswer.ProcessAnswer;
import io.liaison.request.calls.ParticularsAnswer.ResourceAnswer;
import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.IssueParticulars;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.ProcessParticulars;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
import io.liaison.request.intake.domain.ResourceParticulars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form 1 as callers read it; the same fields as they send. */
public record FormAnswer(
        @Nullable RequestType type,
        String title,
        String background,
        String goal,
        String contact,
        List<String> departments,
        String otherParties,
        List<AskAnswer> asks,
        @Nullable LocalDate wishedCompletion,
        String completionNote,
        @Nullable Priority priority,
        @Nullable ResourceAnswer resource,
        @Nullable IssueAnswer issue,
        @Nullable ProcessAnswer process) {

    /** One ask. */
    public record AskAnswer(
            String department,
            String what,
            String measure,
            @Nullable LocalDate by) {
        static AskAnswer of(Ask ask) {
            return new AskAnswer(ask.department(), ask.what(), ask.measure(), ask.by());
        }
    }

    public static FormAnswer of(RequestForm form) {
        return new FormAnswer(
                form.type(),
                form.title(),
                form.background(),
                form.goal(),
                form.contact(),
                form.departments(),
                form.otherParties(),
                form.asks().stream().map(AskAnswer::of).toList(),
                form.wishedCompletion(),
                form.completionNote(),
                form.priority(),
                form.particulars(ResourceParticulars.class)
                        .map(ResourceAnswer::of)
                        .orElse(null),
                form.particulars(IssueParticulars.class).map(IssueAnswer::of).orElse(null),
                form.particulars(ProcessParticulars.class)
                        .map(ProcessAnswer::of)
                        .orElse(null));
    }
}
