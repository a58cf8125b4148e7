package io.liaison.request.calls;

import io.liaison.request.intake.domain.Ask;
import io.liaison.request.intake.domain.Priority;
import io.liaison.request.intake.domain.RequestForm;
import io.liaison.request.intake.domain.RequestType;
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
        List<AskAnswer> asks,
        @Nullable LocalDate wishedCompletion,
        @Nullable Priority priority,
        @Nullable String resourceKind) {

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
                form.asks().stream().map(AskAnswer::of).toList(),
                form.wishedCompletion(),
                form.priority(),
                form.resourceKind());
    }
}
