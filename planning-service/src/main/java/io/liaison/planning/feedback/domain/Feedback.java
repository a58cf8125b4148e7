package io.liaison.planning.feedback.domain;

import io.liaison.platform.directory.acting.ActedBy;
import io.liaison.platform.directory.people.Directory;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Files a form. The head's own form needs no further signature. */
    public static Feedback file(
            UUID id,
            UUID requestId,
            String department,
            FeedbackForm form,
            ActedBy by,
            Instant at,
            Directory directory) {
        requireSoundNeeds(department, form, directory);
        Signature filed = new Signature(by, at);
        boolean byHead = directory.isHeadOf(by.inTheNameOf(), department);
        return new Feedback(
                id,
                requestId,
                0,
                department,
                form,
                byHead ? FeedbackState.SIGNED : FeedbackState.FILED,
                directory.calendar().dateOf(at),
                filed,
                byHead ? filed : null,
                null);
    }

    private static void requireSoundNeeds(String department, FeedbackForm form, Directory directory) {
        List<FieldViolation> found = new ArrayList<>();
        for (int index = 0; index < form.needs().size(); index++) {
            String field = "needs[" + index + "].department";
            String asked = form.needs().get(index).department();
            if (asked.equals(department)) {
                found.add(FieldViolation.of(field, "need.department.own"));
            } else if (directory.department(asked).isEmpty()) {
                found.add(FieldViolation.of(field, "need.department.unknown", asked));
            }
        }
        if (!found.isEmpty()) {
            throw RuleViolation.invalid("validation", found);
        }
    }

    public Feedback sign(ActedBy by, Instant at) {
        require(FeedbackState.FILED);
        return with(FeedbackState.SIGNED, new Signature(by, at), acknowledged);
    }

    public Feedback acknowledge(ActedBy by, Instant at) {
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
