package io.liaison.archive.dossier.form;

import io.liaison.archive.dossier.form.PlanVersion.Answer;
import io.liaison.archive.dossier.form.PlanVersion.Contingency;
import io.liaison.archive.dossier.form.PlanVersion.Release;
import io.liaison.archive.dossier.form.PlanVersion.Task;
import io.liaison.archive.dossier.form.PlanVersion.TaskReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the versions of the plan with what was answered to them. */
final class PlanVersions {

    /** The fields that are read of the event. */
    record Submitted(
            int planVersion,
            int round,
            @Nullable List<Task> tasks,
            @Nullable List<Contingency> contingencies,
            @Nullable List<Release> releasedDepartments,
            @Nullable String lateReason,
            @Nullable List<String> departments) {}

    /** The fields that are read of the event. */
    record Answered(
            int planVersion,
            @Nullable String department,
            @Nullable String answer,
            @Nullable String reason,
            @Nullable List<TaskReason> tasks) {}

    private PlanVersions() {}

    static List<PlanVersion> read(List<FormEvent> events) {
        return FormEvent.of(events, "liaison.planning.plan-submitted.v1")
                .map(event -> version(event, event.read(Submitted.class), events))
                .toList();
    }

    private static PlanVersion version(FormEvent event, Submitted submitted, List<FormEvent> events) {
        String number = String.valueOf(submitted.planVersion());
        return new PlanVersion(
                submitted.planVersion(),
                submitted.round(),
                FormEvent.list(submitted.tasks()),
                FormEvent.list(submitted.contingencies()),
                FormEvent.list(submitted.releasedDepartments()),
                submitted.lateReason(),
                FormEvent.list(submitted.departments()),
                event.act(),
                FormEvent.of(events, "liaison.planning.plan-answered.v1")
                        .filter(answer -> answer.is("planVersion", number))
                        .map(answer -> answer(answer, answer.read(Answered.class)))
                        .toList(),
                FormEvent.of(events, "liaison.planning.plan-approved.v1")
                        .filter(approval -> approval.is("planVersion", number))
                        .map(FormEvent::act)
                        .findFirst()
                        .orElse(null));
    }

    private static Answer answer(FormEvent event, Answered answered) {
        return new Answer(
                answered.department(),
                answered.answer(),
                answered.reason(),
                FormEvent.list(answered.tasks()),
                event.act());
    }
}
