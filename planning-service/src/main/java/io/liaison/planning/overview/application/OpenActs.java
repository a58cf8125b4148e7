package io.liaison.planning.overview.application;

import io.liaison.planning.feedback.domain.DependencyState;
import io.liaison.planning.feedback.domain.FeedbackState;
import io.liaison.planning.meeting.domain.Meeting;
import io.liaison.planning.meeting.domain.MeetingState;
import io.liaison.planning.overview.application.RoomView.ActOn;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.domain.RoomState;
import io.liaison.platform.directory.acting.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which acts of a room are open to a person at an instant. */
final class OpenActs {

    private final RoomContents contents;
    private final RoomRoles roles;
    private final Actor actor;
    private final Instant now;

    OpenActs(RoomContents contents, RoomRoles roles, Actor actor, Instant now) {
        this.contents = contents;
        this.roles = roles;
        this.actor = actor;
        this.now = now;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        if (contents.room().closed()) {
            return names;
        }
        boolean planGoesRound = contents.room().state() == RoomState.PLAN_APPROVAL;
        add(
                names,
                Acts.FILE_FEEDBACK,
                person -> contents.room().present().stream().anyMatch(code -> roles.belongsTo(person, code)));
        add(names, Acts.POST_MESSAGE, roles::participant);
        add(names, Acts.SCHEDULE_MEETING, roles::leadOrAdministrator);
        add(names, Acts.EDIT_PLAN, person -> !planGoesRound && roles.lead(person));
        add(names, Acts.SUBMIT_PLAN, person -> !planGoesRound && roles.leadHead(person));
        onThings().stream()
                .map(ActOn::act)
                .distinct()
                .filter(act -> !names.contains(act))
                .forEach(names::add);
        return names;
    }

    List<ActOn> onThings() {
        if (contents.room().closed()) {
            return List.of();
        }
        return Stream.of(onDepartments(), onFeedback(), onDependencies(), onMeetings(), onPlan())
                .flatMap(acts -> acts)
                .toList();
    }

    private Stream<ActOn> onDepartments() {
        return contents.room().present().stream()
                .flatMap(code -> open(Acts.FILE_FEEDBACK, code, person -> roles.belongsTo(person, code)));
    }

    private Stream<ActOn> onFeedback() {
        return contents.feedback().stream().flatMap(feedback -> {
            String id = feedback.id().toString();
            return Stream.of(
                            open(
                                    Acts.SIGN_FEEDBACK,
                                    id,
                                    person -> feedback.state() == FeedbackState.FILED
                                            && roles.headOf(person, feedback.department())),
                            open(
                                    Acts.ACKNOWLEDGE_FEEDBACK,
                                    id,
                                    person -> feedback.state() == FeedbackState.SIGNED && roles.lead(person)))
                    .flatMap(acts -> acts);
        });
    }

    private Stream<ActOn> onDependencies() {
        return contents.dependencies().stream()
                .filter(dependency -> dependency.state() == DependencyState.OPEN)
                .flatMap(dependency -> open(
                        Acts.ANSWER_DEPENDENCY,
                        dependency.id().toString(),
                        person -> roles.represents(person, dependency.on())));
    }

    private Stream<ActOn> onMeetings() {
        return contents.meetings().stream()
                .filter(meeting -> meeting.state() == MeetingState.SCHEDULED)
                .flatMap(this::onMeeting);
    }

    private Stream<ActOn> onMeeting(Meeting meeting) {
        String id = meeting.id().toString();
        boolean begun = !meeting.appointment().start().isAfter(now);
        boolean over = !meeting.appointment().end().isAfter(now);
        Predicate<String> inCharge = person -> person.equals(meeting.organiser()) || roles.leadOrAdministrator(person);
        return Stream.of(
                        open(Acts.ANSWER_MEETING, id, person -> !over && meeting.invites(person)),
                        open(Acts.RESCHEDULE_MEETING, id, person -> !begun && roles.leadOrAdministrator(person)),
                        open(Acts.CANCEL_MEETING, id, person -> !begun && inCharge.test(person)),
                        open(Acts.PUBLISH_MINUTES, id, person -> begun && inCharge.test(person)))
                .flatMap(acts -> acts);
    }

    private Stream<ActOn> onPlan() {
        return contents.latest().stream()
                .flatMap(version -> version.awaiting().stream())
                .flatMap(department -> open(Acts.ANSWER_PLAN, department, person -> roles.headOf(person, department)));
    }

    private Stream<ActOn> open(String act, String subject, Predicate<String> mayAct) {
        return actor.when(mayAct).isPresent() ? Stream.of(new ActOn(act, subject)) : Stream.empty();
    }

    private void add(List<String> names, String act, Predicate<String> mayAct) {
        if (actor.when(mayAct).isPresent()) {
            names.add(act);
        }
    }
}
