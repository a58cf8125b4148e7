package io.liaison.tracking.progress.domain;

import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import io.liaison.tracking.task.domain.Risk;
import io.liaison.tracking.task.domain.Signature;
import io.liaison.tracking.task.domain.Task;
import io.liaison.tracking.task.domain.TaskCommand;
import io.liaison.tracking.task.domain.TaskState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reporting progress on a task.
 *
 * @param task the task afterwards
 * @param update what goes on record
 */
public record Reporting(Task task, ProgressUpdate update) {

    /** Further than this after today nobody expects a task to be finished; it is a slip of the pen. */
    private static final int FURTHEST_YEARS = 3;

    public static Reporting report(Task task, UpdateForm form, Signature by, LocalDate today) {
        task.require(TaskCommand.REPORT);
        check(task, form, today);
        Task after = task.report(form.percent(), form.risk(), by.at());
        ProgressUpdate update = new ProgressUpdate(
                task.id(),
                task.requestId(),
                after.updates(),
                after.state(),
                form,
                task.plan().start(),
                task.plan().finish(),
                by,
                null);
        return new Reporting(after, update);
    }

    private static void check(Task task, UpdateForm form, LocalDate today) {
        List<FieldViolation> violations = new ArrayList<>();
        if (!saysWhatAnUpdateMay(task, form)) {
            violations.add(FieldViolation.of("state", "update.state"));
        }
        if (form.percent() < 0 || form.percent() > 100) {
            violations.add(FieldViolation.of("percent", "update.percent"));
        }
        Risk risk = form.risk();
        if (risk != null && risk.expectedFinish().isBefore(today)) {
            violations.add(FieldViolation.of("risk.expectedFinish", "update.risk.past"));
        }
        if (risk != null && risk.expectedFinish().isAfter(today.plusYears(FURTHEST_YEARS))) {
            violations.add(FieldViolation.of("risk.expectedFinish", "update.risk.too-far"));
        }
        if (!violations.isEmpty()) {
            throw RuleViolation.invalid("validation", violations);
        }
    }

    /** An update says that work goes on; that it is done says the deliverable. */
    private static boolean saysWhatAnUpdateMay(Task task, UpdateForm form) {
        TaskState said = form.state();
        return said == null
                || said == TaskState.IN_PROGRESS
                || (said == TaskState.REWORK && task.state() == TaskState.REWORK);
    }
}
