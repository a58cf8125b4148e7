package io.liaison.planning.feedback.application;

import io.liaison.planning.feedback.domain.Dependency;
import io.liaison.planning.feedback.domain.DependencyAnswer;
import io.liaison.planning.feedback.domain.Signature;
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
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A department's head or liaison answers a need that another department placed on it. */
@Component
public class AnsweringDependency {

    private final RoomAccess access;
    private final Dependencies dependencies;
    private final Journal journal;
    private final UnitOfWork work;
    private final Clock clock;

    AnsweringDependency(RoomAccess access, Dependencies dependencies, Journal journal, UnitOfWork work, Clock clock) {
        this.access = access;
        this.dependencies = dependencies;
        this.journal = journal;
        this.work = work;
        this.clock = clock;
    }

    public Mono<Dependency> answer(UUID requestId, UUID dependencyId, Actor actor, DependencyAnswer answer) {
        return work.run(() -> access.visible(actor, requestId)
                .zipWhen(room -> existing(requestId, dependencyId))
                .flatMap(found -> answer(found.getT1(), found.getT2(), actor, answer)));
    }

    private Mono<Dependency> existing(UUID requestId, UUID dependencyId) {
        return dependencies
                .find(requestId, dependencyId)
                .switchIfEmpty(Mono.error(() -> RuleViolation.notFound("dependency-unknown")));
    }

    private Mono<Dependency> answer(Room room, Dependency dependency, Actor actor, DependencyAnswer answer) {
        RoomRoles roles = access.roles(room);
        By by = Acting.require(
                actor, person -> roles.represents(person, dependency.on()), "only-department-representative");
        room.requireOpen();
        Dependency answered = dependency.answer(answer, new Signature(by, clock.instant()));
        Change change = Change.of(room, by, "dependency:" + dependency.id(), Acts.ANSWER_DEPENDENCY)
                .moving(dependency.state(), answered.state())
                .detail("remark", answer.remark())
                .announcing(Announcement.of(room, "dependency-answered", FeedbackFacts.answered(answered, answer), by)
                        .telling(Notify.told(roles.representing(dependency.from())))
                        .telling(Notify.told(roles.leads())));
        return dependencies.save(answered).flatMap(kept -> journal.keep(change).thenReturn(kept));
    }
}
