package io.liaison.planning.approval.application;

import io.liaison.planning.approval.domain.DepartmentAnswer;
import io.liaison.planning.approval.domain.PlanVersion;
import io.liaison.planning.approval.domain.PointOfDispute;
import io.liaison.planning.approval.domain.TaskReason;
import io.liaison.planning.approval.domain.Verdict;
import io.liaison.planning.plan.domain.Contingency;
import io.liaison.planning.plan.domain.PlannedTask;
import io.liaison.planning.plan.domain.Release;
import io.liaison.planning.plan.domain.TaskIds;
import io.liaison.planning.room.domain.Room;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events about plan versions say. */
final class PlanFacts {

    private PlanFacts() {}

    record Task(
            String taskKey,
            UUID taskId,
            String title,
            String department,
            String owner,
            LocalDate plannedStart,
            LocalDate plannedFinish,
            List<String> deliveryStandard,
            List<String> dependsOn) {

        static List<Task> of(PlanVersion version) {
            return version.plan().tasks().stream()
                    .map(task -> of(version.requestId(), task))
                    .toList();
        }

        private static Task of(UUID requestId, PlannedTask task) {
            return new Task(
                    task.taskKey(),
                    TaskIds.of(requestId, task.taskKey()),
                    task.title(),
                    task.department(),
                    task.owner(),
                    task.plannedStart(),
                    task.plannedFinish(),
                    task.deliveryStandard(),
                    task.dependsOn());
        }
    }

    record PlanSubmitted(
            int planVersion,
            int round,
            List<Task> tasks,
            List<Contingency> contingencies,
            List<Release> releasedDepartments,
            @Nullable String lateReason,
            List<String> departments,
            List<String> awaiting,
            Instant answerBy) {}

    record PlanAnswered(
            int planVersion,
            int round,
            String department,
            Verdict answer,
            @Nullable String reason,
            List<TaskReason> tasks) {}

    record ApprovalOverdue(int planVersion, String department, int count, Instant answerBy) {}

    record SecondCoordinationOpened(
            int planVersion, int round, List<String> departments, List<PointOfDispute> points) {}

    record PlanApproved(
            int planVersion,
            int round,
            String leadDepartment,
            String raisingDepartment,
            String initiator,
            List<String> departments,
            List<Task> tasks,
            List<Contingency> contingencies,
            List<Release> releasedDepartments) {}

    static PlanSubmitted submitted(PlanVersion version) {
        return new PlanSubmitted(
                version.number(),
                version.round(),
                Task.of(version),
                version.plan().contingencies(),
                version.plan().releasedDepartments(),
                version.plan().lateReason(),
                version.departments(),
                version.awaiting(),
                version.answerBy());
    }

    static PlanAnswered answered(PlanVersion version, DepartmentAnswer answer) {
        return new PlanAnswered(
                version.number(),
                version.round(),
                answer.department(),
                answer.verdict(),
                answer.reason(),
                answer.tasks());
    }

    static SecondCoordinationOpened disputed(PlanVersion version) {
        List<PointOfDispute> points = version.pointsOfDispute();
        return new SecondCoordinationOpened(
                version.number(),
                version.round(),
                points.stream().map(PointOfDispute::department).toList(),
                points);
    }

    static PlanApproved approved(Room room, PlanVersion version) {
        return new PlanApproved(
                version.number(),
                version.round(),
                room.leadDepartment(),
                room.request().raisingDepartment(),
                room.request().initiator(),
                room.answering(),
                Task.of(version),
                version.plan().contingencies(),
                version.plan().releasedDepartments());
    }
}
