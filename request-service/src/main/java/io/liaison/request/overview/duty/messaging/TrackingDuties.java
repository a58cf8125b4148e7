package io.liaison.request.overview.duty.messaging;

import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.duty.domain.DutyChange;
import io.liaison.request.overview.duty.domain.DutyChange.Closed;
import io.liaison.request.overview.duty.domain.DutyChange.Moved;
import io.liaison.request.overview.duty.domain.DutyChange.Opened;
import io.liaison.request.overview.duty.domain.DutyChange.Planned;
import io.liaison.request.overview.duty.domain.Holder;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.domain.WatchedTask;
import io.liaison.request.overview.duty.messaging.TrackingEvents.DeliverableJudged;
import io.liaison.request.overview.duty.messaging.TrackingEvents.DeliverableSubmitted;
import io.liaison.request.overview.duty.messaging.TrackingEvents.ProgressReported;
import io.liaison.request.overview.duty.messaging.TrackingEvents.ProgressReviewed;
import io.liaison.request.overview.duty.messaging.TrackingEvents.RedAlert;
import io.liaison.request.overview.duty.messaging.TrackingEvents.TasksCancelled;
import io.liaison.request.overview.duty.messaging.TrackingEvents.TasksOpened;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of tracking open and close, and in which state its tasks are (functional.md, sections 5 and 6). */
final class TrackingDuties {

    private static final int HOURS_TO_JUDGE = 48;
    private static final String REVIEW = "review-progress";
    private static final String JUDGE = "judge-deliverable";
    private static final String STEP_IN = "step-in";

    private final Report report;

    TrackingDuties(Report report) {
        this.report = report;
    }

    List<DutyChange> of() {
        return switch (report.name()) {
            case "tasks-opened" ->
                report.as(TasksOpened.class).known().stream().map(this::planned).toList();
            case "progress-reported" -> reported(report.as(ProgressReported.class));
            case "progress-reviewed" ->
                List.of(Closed.one(REVIEW, report.as(ProgressReviewed.class).key()));
            case "deliverable-submitted" -> delivered(report.as(DeliverableSubmitted.class));
            case "deliverable-returned" -> judged(report.as(DeliverableJudged.class), "REWORK");
            case "deliverable-accepted" -> judged(report.as(DeliverableJudged.class), "ACCEPTED");
            case "tasks-cancelled" -> cancelled(report.as(TasksCancelled.class));
            case "red-alert-raised" -> alerted(report.as(RedAlert.class));
            case "red-alert-cleared" ->
                List.of(Closed.one(STEP_IN, report.as(RedAlert.class).key()));
            default -> List.of();
        };
    }

    private DutyChange planned(TrackingEvents.Planned task) {
        return new Planned(new WatchedTask(
                task.taskId(),
                report.requestId(),
                task.title(),
                task.department(),
                task.owner(),
                task.state(),
                task.plannedStart(),
                task.plannedFinish(),
                null));
    }

    private List<DutyChange> reported(ProgressReported event) {
        List<DutyChange> changes = new ArrayList<>();
        changes.add(new Planned(new WatchedTask(
                event.taskId(),
                report.requestId(),
                event.taskTitle(),
                event.department(),
                event.owner(),
                event.state(),
                event.plannedStart(),
                event.plannedFinish(),
                event.reportedAt())));
        // What the head of the department reports is reviewed by that.
        if (!report.directory().isHeadOf(event.owner(), event.department())) {
            changes.add(new Opened(
                    duty(REVIEW, event.key(), Holder.headOf(event.department()), event.taskTitle(), event.taskId())));
        }
        return changes;
    }

    /** The raising department judges, but never who handed it in; where nobody of it is left, whoever was asked. */
    private List<DutyChange> delivered(DeliverableSubmitted event) {
        String owner = event.by() == null ? null : event.by().owner();
        String raising = report.request().origin().raisingDepartment();
        String initiator = report.request().origin().initiator();
        Set<Holder> holders = new LinkedHashSet<>();
        holders.add(Holder.person(initiator));
        holders.add(Holder.representing(raising));
        report.told().stream()
                .filter(one -> JUDGE.equals(one.act()))
                .map(one -> Holder.person(one.person()))
                .forEach(asked -> addStranger(asked, holders));
        List<DutyChange> changes = new ArrayList<>(judged(new DeliverableJudged(event.taskId()), "DELIVERED"));
        holders.forEach(holder -> changes.add(new Opened(judging(event, holder, owner))));
        return changes;
    }

    private void addStranger(Holder asked, Set<Holder> holders) {
        if (holders.stream().noneMatch(holder -> holder.isHeldBy(asked.id(), report.directory()))) {
            holders.add(asked);
        }
    }

    private OpenDuty judging(DeliverableSubmitted event, Holder holder, @Nullable String owner) {
        return duty(JUDGE, event.taskId().toString(), holder, event.taskTitle(), event.taskId())
                .notBy(owner)
                .due(
                        report.time().plus(Duration.ofHours(HOURS_TO_JUDGE)),
                        Counted.hours(HOURS_TO_JUDGE, report.time()));
    }

    private static List<DutyChange> judged(DeliverableJudged event, String state) {
        return List.of(
                new Moved(event.taskId(), state, null),
                Closed.one(JUDGE, event.taskId().toString()));
    }

    private static List<DutyChange> cancelled(TasksCancelled event) {
        return event.taskIds().stream()
                .flatMap(task -> judged(new DeliverableJudged(task), "CANCELLED").stream())
                .toList();
    }

    private List<DutyChange> alerted(RedAlert event) {
        return List.of(new Opened(
                duty(STEP_IN, event.key(), Holder.headOf(report.lead()), event.taskTitle(), event.taskId())));
    }

    private OpenDuty duty(String kind, String key, Holder holder, String title, UUID task) {
        return OpenDuty.of(report.requestId(), kind, key, holder).about(title, task);
    }
}
