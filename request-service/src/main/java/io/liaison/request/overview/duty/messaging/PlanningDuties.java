package io.liaison.request.overview.duty.messaging;

import io.liaison.request.overview.duty.domain.Counted;
import io.liaison.request.overview.duty.domain.DutyChange;
import io.liaison.request.overview.duty.domain.DutyChange.Closed;
import io.liaison.request.overview.duty.domain.DutyChange.Opened;
import io.liaison.request.overview.duty.domain.Holder;
import io.liaison.request.overview.duty.domain.OpenDuty;
import io.liaison.request.overview.duty.messaging.PlanningEvents.DependencyAnswered;
import io.liaison.request.overview.duty.messaging.PlanningEvents.DependencyRaised;
import io.liaison.request.overview.duty.messaging.PlanningEvents.Feedback;
import io.liaison.request.overview.duty.messaging.PlanningEvents.MeetingAnswered;
import io.liaison.request.overview.duty.messaging.PlanningEvents.MeetingEnded;
import io.liaison.request.overview.duty.messaging.PlanningEvents.MeetingScheduled;
import io.liaison.request.overview.duty.messaging.PlanningEvents.PlanAnswered;
import io.liaison.request.overview.duty.messaging.PlanningEvents.PlanSubmitted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the events of coordination and planning open and close (functional.md, section 4). */
final class PlanningDuties {

    private static final Duration PLAN_DUE_AFTER = Duration.ofHours(24);
    private static final int HOURS_FOR_PLAN = 24;
    private static final int HOURS_TO_ANSWER = 48;
    private static final String SUBMIT_PLAN = "submit-plan";
    private static final String LEAD_SECOND = "lead-second-coordination";
    private static final String ANSWER_PLAN = "answer-plan";
    private static final String ANSWER_MEETING = "answer-meeting";
    private static final String PUBLISH_MINUTES = "publish-minutes";
    private static final String SIGN_FEEDBACK = "sign-feedback";
    private static final String ACKNOWLEDGE_FEEDBACK = "acknowledge-feedback";
    private static final String ANSWER_DEPENDENCY = "answer-dependency";

    private final Report report;

    PlanningDuties(Report report) {
        this.report = report;
    }

    List<DutyChange> of() {
        return switch (report.name()) {
            case "feedback-submitted" -> feedbackSubmitted(report.as(Feedback.class));
            case "feedback-signed" -> feedbackSigned(report.as(Feedback.class));
            case "feedback-acknowledged" ->
                List.of(Closed.one(
                        ACKNOWLEDGE_FEEDBACK, report.as(Feedback.class).key()));
            case "dependency-raised" -> dependencyRaised(report.as(DependencyRaised.class));
            case "dependency-answered" ->
                List.of(Closed.one(
                        ANSWER_DEPENDENCY,
                        report.as(DependencyAnswered.class).dependencyId().toString()));
            case "meeting-scheduled" -> meetingScheduled(report.as(MeetingScheduled.class));
            case "meeting-answered" -> meetingAnswered(report.as(MeetingAnswered.class));
            case "meeting-cancelled" ->
                List.of(meetingClosed(report.as(MeetingEnded.class).key()));
            case "minutes-published" ->
                List.of(Closed.one(
                        PUBLISH_MINUTES, report.as(MeetingEnded.class).key()));
            case "plan-submitted" -> planSubmitted(report.as(PlanSubmitted.class));
            case "plan-answered" ->
                List.of(Closed.one(ANSWER_PLAN, report.as(PlanAnswered.class).department()));
            case "second-coordination-opened" -> secondCoordination();
            case "plan-approved" -> List.of(Closed.all(ANSWER_PLAN, SUBMIT_PLAN, LEAD_SECOND));
            default -> List.of();
        };
    }

    private List<DutyChange> feedbackSubmitted(Feedback event) {
        return List.of(open(SIGN_FEEDBACK, event.key(), Holder.headOf(event.department())));
    }

    private List<DutyChange> feedbackSigned(Feedback event) {
        return List.of(
                Closed.one(SIGN_FEEDBACK, event.key()),
                open(ACKNOWLEDGE_FEEDBACK, event.key(), Holder.representing(report.lead())));
    }

    private List<DutyChange> dependencyRaised(DependencyRaised event) {
        return List.of(open(ANSWER_DEPENDENCY, event.dependencyId().toString(), Holder.representing(event.on())));
    }

    /** A meeting called or moved: what it asked before counts anew. */
    private List<DutyChange> meetingScheduled(MeetingScheduled event) {
        String key = event.meetingId().toString();
        List<DutyChange> changes = new ArrayList<>(List.of(meetingClosed(key)));
        for (String attendee : event.attendees()) {
            changes.add(new Opened(duty(ANSWER_MEETING, key, Holder.person(attendee))
                    .about(key, null)
                    .due(event.start(), Counted.from(Counted.Rule.MEETING_START, event.start()))
                    .during(null, event.start())));
        }
        changes.add(new Opened(duty(PUBLISH_MINUTES, key, Holder.person(event.organiser()))
                .about(key, null)
                .during(event.end(), null)));
        if (event.kind().equals("COORDINATION") && !report.planSubmitted()) {
            Instant due = event.end().plus(PLAN_DUE_AFTER);
            changes.add(new Opened(duty(SUBMIT_PLAN, key, Holder.headOf(report.lead()))
                    .due(due, Counted.hours(HOURS_FOR_PLAN, event.end()))
                    .during(event.end(), null)));
        }
        return changes;
    }

    private static Closed meetingClosed(String key) {
        return new Closed(Set.of(ANSWER_MEETING, PUBLISH_MINUTES, SUBMIT_PLAN), key, null);
    }

    private static List<DutyChange> meetingAnswered(MeetingAnswered event) {
        return List.of(new Closed(Set.of(ANSWER_MEETING), event.meetingId().toString(), Holder.person(event.person())));
    }

    private List<DutyChange> planSubmitted(PlanSubmitted event) {
        List<DutyChange> changes = new ArrayList<>(List.of(Closed.all(ANSWER_PLAN, SUBMIT_PLAN, LEAD_SECOND)));
        for (String department : event.awaited()) {
            changes.add(new Opened(duty(ANSWER_PLAN, department, Holder.headOf(department))
                    .about(department, null)
                    .due(event.answerBy(), Counted.hours(HOURS_TO_ANSWER, report.time()))));
        }
        return changes;
    }

    private List<DutyChange> secondCoordination() {
        return List.of(
                Closed.all(ANSWER_PLAN),
                new Opened(duty(SUBMIT_PLAN, "second", Holder.headOf(report.lead()))),
                new Opened(duty(LEAD_SECOND, "second", Holder.administrator())));
    }

    private DutyChange open(String kind, String key, Holder holder) {
        return new Opened(duty(kind, key, holder).about(key, null));
    }

    private OpenDuty duty(String kind, String key, Holder holder) {
        return OpenDuty.of(report.requestId(), kind, key, holder);
    }
}
