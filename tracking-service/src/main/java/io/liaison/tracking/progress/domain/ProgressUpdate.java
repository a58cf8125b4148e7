package io.liaison.tracking.progress.domain;

import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.TaskState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A progress update as it was signed. It keeps the plan it was reported against.
 *
 * @param sequence which update of the task it is, from 1
 * @param state of the task with this update
 * @param signed the owner's signature
 * @param reviewed the signature of the department's head (部門負責人審核)
 */
public record ProgressUpdate(
        UUID taskId,
        UUID requestId,
        int sequence,
        TaskState state,
        UpdateForm form,
        LocalDate plannedStart,
        LocalDate plannedFinish,
        Signature signed,
        @Nullable Signature reviewed) {

    /** Signs as the head of the department. */
    public ProgressUpdate review(Signature by) {
        if (reviewed != null) {
            throw RuleViolation.wrongState("update-already-reviewed");
        }
        return new ProgressUpdate(taskId, requestId, sequence, state, form, plannedStart, plannedFinish, signed, by);
    }
}
