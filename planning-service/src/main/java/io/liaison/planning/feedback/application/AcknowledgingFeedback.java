package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Feedback;
import io.liaison.planning.room.application.Acting;
import io.liaison.planning.room.application.Acts;
import io.liaison.planning.room.application.Announcement;
import io.liaison.planning.room.application.Change;
import io.liaison.planning.room.application.Journal;
import io.liaison.planning.room.application.Notify;
import io.liaison.planning.room.application.RoomAccess;
import io.liaison.planning.room.application.RoomRoles;
import io.liaison.planning.room.application.UnitOfWork;
import io.liaison.planning.room.domain.By;
import io.liaison.planning.room.domain.Room;
import io.liaison.platform.directory.acting.Actor;
import io.liaison.platform.rule.RuleViolation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lead department's head or liaison acknowledges a signed feedback form (主責部門確認). */
@Component
public class AcknowledgingFeedback {

    private final RoomAccess access;
    private final FeedbackForms forms;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    AcknowledgingFeedback(RoomAccess access, FeedbackForms forms, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.forms = forms;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Feedback> acknowledge(UUID requestId, UUID feedbackId, Actor actor) {
        return work.run(() -> access.visible(actor, requestId)
                .zipWhen(room -> existing(requestId, feedbackId))
                .flatMap(found -> acknowledge(found.getT1(), found.getT2(), actor)));
    }

    private Mono<Feedback> existing(UUID requestId, UUID feedbackId) {
        return forms.find(requestId, feedbackId)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("feedback-unknown")));
    }

    private Mono<Feedback> acknowledge(Room room, Feedback feedback, Actor actor) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(actor, roles::lead, "only-lead");
        room.requireOpen();
        Feedback acknowledged = feedback.acknowledge(by, clock.instant());
        Change change = Change.of(room, by, "feedback:" + feedback.id(), Acts.ACKNOWLEDGE_FEEDBACK)
                .moving(feedback.state(), acknowledged.state())
                .announcing(Announcement.of(room, "feedback-acknowledged", FeedbackFacts.moved(feedback), by)
                        .telling(Notify.told(List.of(feedback.filed().by().inTheNameOf()))));
        return forms.save(acknowledged).flatMap(kept -> journal.keep(change).thenReturn(kept));
    }
}
