package io.liaison.planning.feedback.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need that one department's feedback placed on another, which answers it.
 *
 * @param from the department that needs it
 * @param answer what the department asked said
 * @param answered who said so, and when
 */
public record Dependency(
        UUID id,
        UUID requestId,
        long version,
        UUID feedbackId,
        String from,
        Need need,
        DependencyState state,
        @Nullable DependencyAnswer answer,
        @Nullable Signature answered) {

    public static Dependency raise(UUID id, Feedback feedback, Need need) {
        return new Dependency(
                id,
                feedback.requestId(),
                0,
                feedback.id(),
                feedback.department(),
                need,
                DependencyState.OPEN,
                null,
                null);
    }

    /** The department it is placed on. */
    public String on() {
        return need.department();
    }

    /** Answers, once; declining needs a remark that says why. */
    public Dependency answer(DependencyAnswer given, Signature by) {
        if (state != DependencyState.OPEN) {
            throw RuleViolation.wrongState("dependency-answered", state.name());
        }
        String remark = given.remark();
        if (!given.agreed() && (remark == null || remark.isBlank())) {
            throw RuleViolation.invalid(FieldViolation.of("remark", "dependency.remark.required"));
        }
        return new Dependency(
                id,
                requestId,
                version,
                feedbackId,
                from,
                need,
                given.agreed() ? DependencyState.AGREED : DependencyState.DECLINED,
                given,
                by);
    }
}
