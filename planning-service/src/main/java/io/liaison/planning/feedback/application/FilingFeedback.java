package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Dependency;
import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.feedback.domain.FeedbackForm;
import io.liaison.planning.feedback.domain.FeedbackState;
import io.liaison.planning.feedback.domain.Need;
import io.liaison.planning.feedback.domain.Signature;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.Rooms;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.directory.audience.Audience;
import io.liaison.platform.rule.FieldViolation;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files a department's feedback form; each need it places on another department becomes a dependency. */
@Component
public class FilingFeedback {

    /** The form as it is filed for a department. */
    public record NewFeedback(String department, FeedbackForm form) {}

    private record Filed(Room room, Feedback feedback, List<Dependency> dependencies) {}

    private final RoomAccess access;
    private final Rooms rooms;
    private final FeedbackForms forms;
    private final Dependencies dependencies;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    FilingFeedback(
            RoomAccess access,
            Rooms rooms,
            FeedbackForms forms,
            Dependencies dependencies,
            Journal journal,
            UnitOfWork work,
            Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.forms = forms;
        this.dependencies = dependencies;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Feedback> file(UUID requestId, Actor actor, @Nullable String key, NewFeedback given) {
        return work.once(
                key,
                actor,
                "file-feedback:" + requestId,
                given,
                Feedback.class,
                () -> access.visible(actor, requestId)
                        .map(room -> filed(room, actor, given))
                        .flatMap(this::keep));
    }

    private Filed filed(Room room, Actor actor, NewFeedback given) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(actor, person -> roles.belongsTo(person, given.department()), "only-department-member");
        room.requireOpen();
        if (!room.present().contains(given.department())) {
            throw RuleViolation.invalid(
                    FieldViolation.of("department", "feedback.department.not-involved", given.department()));
        }
        Signature filed = new Signature(by, clock.instant());
        Feedback feedback = Feedback.file(
                UUID.randomUUID(),
                room.requestId(),
                given.department(),
                given.form(),
                filed,
                roles.headOf(by.inTheNameOf(), given.department()),
                roles.departments(),
                roles.dateOf(filed.at()));
        List<Dependency> raised = given.form().needs().stream()
                .map(need -> Dependency.raise(UUID.randomUUID(), feedback, need))
                .toList();
        List<String> asked = given.form().needs().stream().map(Need::department).toList();
        return new Filed(room.consult(asked), feedback, raised);
    }

    private Mono<Feedback> keep(Filed filed) {
        return rooms.save(filed.room())
                .then(Mono.defer(() -> forms.add(filed.feedback())))
                .thenMany(Flux.fromIterable(filed.dependencies()))
                .concatMap(dependencies::add)
                .then(Mono.defer(() -> journal.keep(change(filed))))
                .thenReturn(filed.feedback());
    }

    private Change change(Filed filed) {
        Feedback feedback = filed.feedback();
        By by = feedback.filed().by();
        RoomRoles roles = access.roles(filed.room());
        Change change = Change.of(filed.room(), by, "feedback:" + feedback.id(), Acts.FILE_FEEDBACK)
                .moving(null, feedback.state())
                .detail("department", feedback.department())
                .announcing(submitted(filed, by, roles));
        if (feedback.state() == FeedbackState.SIGNED) {
            change = change.announcing(FeedbackNotices.signed(filed.room(), feedback, by, roles));
        }
        for (Dependency dependency : filed.dependencies()) {
            change = change.announcing(raised(filed.room(), dependency, by, roles));
        }
        return change;
    }

    private static Announcement submitted(Filed filed, By by, RoomRoles roles) {
        Feedback feedback = filed.feedback();
        Announcement submitted = Announcement.of(
                filed.room(), "feedback-submitted", FeedbackFacts.submitted(feedback, filed.dependencies()), by);
        return feedback.state() == FeedbackState.FILED
                ? submitted.telling(Notify.asked(roles.heads(List.of(feedback.department())), Acts.SIGN_FEEDBACK, null))
                : submitted;
    }

    private static Announcement raised(Room room, Dependency dependency, By by, RoomRoles roles) {
        return Announcement.of(room, "dependency-raised", FeedbackFacts.raised(dependency), by)
                .telling(Notify.asked(roles.representing(dependency.on()), Acts.ANSWER_DEPENDENCY, null))
                .admitting(Audience.departments(List.of(dependency.on())));
    }
}
