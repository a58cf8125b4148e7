package io.liaison.planning.feedback.domain;

import io.liaison.planning.room.domain.By;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A feedback form on its way: filed by the department, signed by its head, acknowledged by the lead department.
 *
 * @param date the day it was filed, in the organisation's zone
 */
public record Feedback(
        UUID id,
        UUID requestId,
        long version,
        String department,
        FeedbackForm form,
        FeedbackState state,
        LocalDate date,
        Signature filed,
        @Nullable Signature signed,
        @Nullable Signature acknowledged) {

    /**
     * Files a form. The head's own form needs no further signature.
     *
     * @param byHead whether it is filed in the name of the department's head
     * @param known the departments there are
     * @param date the day it is filed
     */
    public static Feedback file(
            UUID id,
            UUID requestId,
            String department,
            FeedbackForm form,
            Signature filed,
            boolean byHead,
            Set<String> known,
            LocalDate date) {
        requireSoundNeeds(department, form, known);
        return new Feedback(
                id,
                requestId,
                0,
                department,
                form,
                byHead ? FeedbackState.SIGNED : FeedbackState.FILED,
                date,
                filed,
                byHead ? filed : null,
                null);
    }

    private static void requireSoundNeeds(String department, FeedbackForm form, Set<String> known) {
        List<FieldViolation> found = new ArrayList<>();
        for (int index = 0; index < form.needs().size(); index++) {
            String field = "needs[" + index + "].department";
            String asked = form.needs().get(index).department();
            if (asked.equals(department)) {
                found.add(FieldViolation.of(field, "need.department.own"));
            } else if (!known.contains(asked)) {
                found.add(FieldViolation.of(field, "need.department.unknown", asked));
            }
        }
        if (!found.isEmpty()) {
            throw RuleViolation.invalid("validation", found);
        }
    }

    public Feedback sign(By by, Instant at) {
        require(FeedbackState.FILED);
        return with(FeedbackState.SIGNED, new Signature(by, at), acknowledged);
    }

    public Feedback acknowledge(By by, Instant at) {
        require(FeedbackState.SIGNED);
        return with(FeedbackState.ACKNOWLEDGED, signed, new Signature(by, at));
    }

    private void require(FeedbackState expected) {
        if (state != expected) {
            throw RuleViolation.wrongState("feedback-state", state.name());
        }
    }

    private Feedback with(FeedbackState next, @Nullable Signature nextSigned, @Nullable Signature nextAcknowledged) {
        return new Feedback(id, requestId, version, department, form, next, date, filed, nextSigned, nextAcknowledged);
    }
}
