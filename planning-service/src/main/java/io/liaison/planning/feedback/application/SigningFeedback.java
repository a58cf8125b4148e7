package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The department's head signs its feedback form. */
@Component
public class SigningFeedback {

    private final RoomAccess access;
    private final FeedbackForms forms;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    SigningFeedback(RoomAccess access, FeedbackForms forms, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.forms = forms;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Feedback> sign(UUID requestId, UUID feedbackId, Actor actor) {
        return work.run(() -> access.visible(actor, requestId)
                .zipWhen(room -> existing(requestId, feedbackId))
                .flatMap(found -> sign(found.getT1(), found.getT2(), actor)));
    }

    private Mono<Feedback> existing(UUID requestId, UUID feedbackId) {
        return forms.find(requestId, feedbackId)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("feedback-unknown")));
    }

    private Mono<Feedback> sign(Room room, Feedback feedback, Actor actor) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(actor, person -> roles.headOf(person, feedback.department()), "only-department-head");
        room.requireOpen();
        Feedback signed = feedback.sign(by, clock.instant());
        Change change = Change.of(room, by, "feedback:" + feedback.id(), Acts.SIGN_FEEDBACK)
                .moving(feedback.state(), signed.state())
                .announcing(FeedbackNotices.signed(room, signed, by, roles));
        return forms.save(signed).flatMap(kept -> journal.keep(change).thenReturn(kept));
    }
}
